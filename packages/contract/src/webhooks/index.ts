export * from "./email.ts";
export * from "./events.ts";
export * from "./text-message.ts";
