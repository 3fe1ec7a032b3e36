export { createApp } from "./app.ts";
export { ConfigError, parseConfig, type ServerConfig } from "./config/config.ts";
export { environmentVariables, readEnvironment } from "./config/env.ts";
export { DirectoryInUseError } from "./db/lock.ts";
export { createServer, type Server } from "./server.ts";
