import { parseArgs } from "node:util";
import { ConfigError, DirectoryInUseError } from "@latchkey/server";
import { CliError } from "./cli-error.ts";
import { apply } from "./commands/apply.ts";
import { keys } from "./commands/keys.ts";
import { migrate } from "./commands/migrate.ts";
import { start } from "./commands/start.ts";
import { webhooks } from "./commands/webhooks.ts";
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

const commands: Record<string, (flags: Flags, args: string[]) => Promise<void>> = {
  start,
  migrate,
  keys,
  apply,
  webhooks,
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
  await command(values, args);
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
