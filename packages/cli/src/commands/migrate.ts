import { migrateDatabase } from "@latchkey/server";
import { configOf } from "../config.ts";
import type { Flags } from "../main.ts";

/** `latchkey migrate`: brings the database up to date without starting the server. */
export async function migrate(flags: Flags): Promise<void> {
  const applied = await migrateDatabase(configOf(flags));
  if (flags.json) console.log(JSON.stringify({ applied }));
  else console.log(applied.length === 0 ? "The database is up to date." : `Applied ${applied.join(", ")}.`);
}
