export { Clerk } from "./clerk.ts";
export { version } from "./version.ts";
export type { OutgoingRequest } from "./fapi/api.ts";
