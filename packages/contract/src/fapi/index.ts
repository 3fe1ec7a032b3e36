export * from "./client.ts";
export * from "./environment.ts";
export * from "./me.ts";
export * from "./me-identifications.ts";
export * from "./me-second-factors.ts";
export * from "./sign-ins.ts";
export * from "./sign-ups.ts";
export * from "./well-known.ts";
