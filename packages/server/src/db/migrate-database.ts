import type { ServerConfig } from "../config/config.ts";
import { connect } from "./connect.ts";
import { migrate } from "./migrate.ts";

/** Brings the configured database up to date; returns the names of the migrations that were applied. */
export async function migrateDatabase(config: ServerConfig): Promise<string[]> {
  const database = await connect({ url: config.databaseUrl, directory: config.dataDirectory });
  try {
    return await migrate(database.db);
  } finally {
    await database.close();
  }
}
