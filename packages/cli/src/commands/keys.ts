import { configOf } from "../config.ts";
import { fetchKeys } from "../client.ts";
import type { Flags } from "../main.ts";
import { printKeys } from "../print.ts";

/** `latchkey keys`: the keys of every instance of the running server. */
export async function keys(flags: Flags): Promise<void> {
  const instances = await fetchKeys(flags);
  if (flags.json) {
    console.log(JSON.stringify({ instances }));
    return;
  }
  const config = configOf(flags);
  printKeys(instances, config.publicUrl ?? `http://localhost:${config.port}`);
}
