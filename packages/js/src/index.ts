export { Clerk } from "./clerk.ts";
export { report } from "./report.ts";
export * from "./exports.ts";
