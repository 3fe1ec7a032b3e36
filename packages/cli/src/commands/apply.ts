import { readFileSync } from "node:fs";
import { CliError } from "../cli-error.ts";
import { callServer, operatorTokenOf, type InstanceKeys } from "../client.ts";
import type { Flags } from "../main.ts";

/** `latchkey apply FILE`: makes the running server's applications and instances what the file declares. */
export async function apply(flags: Flags, [file]: string[]): Promise<void> {
  if (!file) throw new CliError("Name the file to apply: latchkey apply FILE");
  const { instances } = (await callServer(
    flags,
    "POST",
    "/platform/v1/apply",
    operatorTokenOf(flags),
    readJson(file),
  )) as { instances: InstanceKeys[] };
  if (flags.json) console.log(JSON.stringify({ instances }));
  else for (const instance of instances) console.log(`${instance.id} (${instance.environment}) is as declared.`);
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new CliError(`${file} can not be read.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CliError(`${file} is not JSON: ${error instanceof Error ? error.message : ""}`);
  }
}
