export * from "./contract.ts";
export * from "./registry.ts";
export * from "./resources/index.ts";
export * from "./settings.ts";
export { isDeeperThan, MAX_JSON_DEPTH } from "./fields.ts";
