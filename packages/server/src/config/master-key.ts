import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ConfigError, type ServerConfig } from "./config.ts";

/** The master key as it stands; undefined when there is none yet. @throws ConfigError when the file holds something else. */
export function readMasterKey(config: ServerConfig): Buffer | undefined {
  if (config.masterKey) return config.masterKey;
  const file = config.dataDirectory && path.join(config.dataDirectory, "master.key");
  if (!file || !existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8").trim();
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new ConfigError(
      `${file} does not hold 64 hexadecimal digits. Restore it from a backup; without it the stored secrets can not be read.`,
    );
  }
  return Buffer.from(text, "hex");
}

/**
 * The master key: configured, or kept in the data directory, where the first start generates it.
 *
 * @throws ConfigError when the database is a server that may already hold secrets of another key.
 */
export function resolveMasterKey(config: ServerConfig): Buffer {
  const known = readMasterKey(config);
  if (known) return known;
  const key = randomBytes(32);
  if (!config.dataDirectory) return key;
  mkdirSync(config.dataDirectory, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(config.dataDirectory, "master.key"), `${key.toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  return key;
}
