export * from "./operator.ts";
export * from "./webhooks.ts";
