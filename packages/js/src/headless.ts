export { HeadlessClerk as Clerk } from "./clerk-headless.ts";
export { version } from "./version.ts";
export type { OutgoingRequest } from "./fapi/api.ts";
