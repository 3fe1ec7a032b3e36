export { createApp } from "./app.ts";
export { ConfigError, parseConfig, type ServerConfig } from "./config/config.ts";
export { environmentVariables, readEnvironment } from "./config/env.ts";
export { readMasterKey } from "./config/master-key.ts";
export { operatorToken } from "./crypto/operator-token.ts";
export { DirectoryInUseError } from "./db/lock.ts";
export { migrateDatabase } from "./db/migrate-database.ts";
export { createServer, type Server } from "./server.ts";
