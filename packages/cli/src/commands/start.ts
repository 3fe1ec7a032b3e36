import { createServer } from "@latchkey/server";
import { configOf } from "../config.ts";
import { instanceKeys } from "../instance-keys.ts";
import type { Flags } from "../main.ts";
import { printKeys } from "../print.ts";

/** `latchkey start`: runs until it is interrupted. */
export async function start(flags: Flags): Promise<void> {
  const config = configOf(flags);
  const server = await createServer(
    flags.json && config.logLevel === "info" ? { ...config, logLevel: "warn" } : config,
  );
  const instances = await instanceKeys(server);
  const stop = (): void => {
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  if (flags.json) {
    console.log(JSON.stringify({ event: "ready", url: server.url, instances, inbox_url: `${server.url}/inbox` }));
    return;
  }
  console.log(`\nLatchkey is ready at ${server.url}\n  inbox   ${server.url}/inbox`);
  if (!config.databaseUrl)
    console.log("  The embedded database is for development and evaluation. For production set DATABASE_URL.");
  printKeys(instances, server.url);
}
