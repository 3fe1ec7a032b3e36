export { HeadlessClerk as Clerk } from "./clerk-headless.ts";
export * from "./exports.ts";
