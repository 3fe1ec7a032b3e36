export * from "./external-accounts.ts";
export * from "./identifications.ts";
export * from "./instance.ts";
export * from "./sessions.ts";
export * from "./users.ts";
