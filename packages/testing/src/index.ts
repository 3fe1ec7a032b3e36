export type { InboxMessage, WaitOptions } from "./latchkey/inbox.ts";
export type { NewUser, TestUser } from "./latchkey/create-user.ts";
export { startLatchkey, type Latchkey, type LatchkeyOptions } from "./latchkey/start-latchkey.ts";
