import { ConfigError, parseConfig, readEnvironment, type ServerConfig } from "@latchkey/server/operator";
import type { Flags } from "./main.ts";

/** The server's configuration: environment, then flags. */
export function configOf(flags: Flags): ServerConfig {
  const port = flags.port === undefined ? undefined : Number(flags.port);
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65_535))
    throw new ConfigError(`--port is ${flags.port}; it takes a whole number from 0 to 65535.`);
  return parseConfig(readEnvironment(), {
    ...(port === undefined ? {} : { port }),
    ...(flags["data-dir"] ? { dataDirectory: flags["data-dir"] } : {}),
  });
}
