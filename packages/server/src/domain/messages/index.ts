import type { InstanceContext } from "../../context.ts";
import type { Message } from "./message.ts";
import { selectMessages } from "./store.ts";

export { deliverMessage } from "./deliver-message.ts";
export type { Message } from "./message.ts";
export { sendCode, type CodeMail } from "./send-code.ts";

/** The newest mails of the instance. */
export const findMessages = (ctx: InstanceContext, limit: number): Promise<Message[]> =>
  selectMessages(ctx.db, ctx.instance.id, limit);
