export * from "./email.ts";
export * from "./events.ts";
