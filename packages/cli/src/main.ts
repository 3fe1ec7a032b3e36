import { parseArgs } from "node:util";
import { ConfigError, DirectoryInUseError } from "@latchkey/server/operator";
import { CliError } from "./cli-error.ts";
import { usage } from "./usage.ts";

const options = {
  port: { type: "string" },
  "data-dir": { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  "no-example": { type: "boolean", default: true },
  instance: { type: "string" },
  events: { type: "string" },
} as const;

export type Flags = ReturnType<typeof parseFlags>["values"];

function parseFlags(args: string[]) {
  return parseArgs({ args, options, allowPositionals: true });
}

type Command = (flags: Flags, args: string[]) => Promise<void>;

/** Each command loads what it needs when it runs: only `start`, `test-server` and `migrate` load the server. */
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import("./commands/start.ts")).start,
  "test-server": async () => (await import("./commands/test-server.ts")).testServer,
  migrate: async () => (await import("./commands/migrate.ts")).migrate,
  keys: async () => (await import("./commands/keys.ts")).keys,
  apply: async () => (await import("./commands/apply.ts")).apply,
  webhooks: async () => (await import("./commands/webhooks.ts")).webhooks,
};

async function run(): Promise<void> {
  const { values, positionals } = parseFlags(process.argv.slice(2));
  const [name = "", ...args] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (values.help || !command) {
    console.log(usage);
    if (!values.help) throw new CliError(name ? `There is no command ${name}.` : "Name a command.");
    return;
  }
  await (
    await command()
  )(values, args);
}

/** Mistakes of the person at the terminal get one sentence; everything else is a bug and shows its stack. */
function report(error: unknown): void {
  const isPlain =
    error instanceof CliError ||
    error instanceof ConfigError ||
    error instanceof DirectoryInUseError ||
    (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EROFS")
    console.error(`${path ?? "The data directory"} is not writable. Choose another directory with --data-dir.`);
  else console.error(isPlain ? (error as Error).message : error);
  process.exitCode = 1;
}

run().catch(report);
