// What the operator's tools need of the server without loading it.
export { ConfigError, parseConfig, type ServerConfig } from "./config/config.ts";
export { readEnvironment } from "./config/env.ts";
export { readMasterKey } from "./config/master-key.ts";
export { operatorToken } from "./crypto/operator-token.ts";
export { DirectoryInUseError } from "./db/lock.ts";
