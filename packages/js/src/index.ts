export { Clerk } from "./clerk.ts";
export { report } from "./report.ts";
export { version } from "./version.ts";
export type { OutgoingRequest } from "./fapi/api.ts";
