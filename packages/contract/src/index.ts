export * from "./contract.ts";
export * from "./registry.ts";
export * from "./resources/index.ts";
export * from "./settings.ts";
