import type { InstanceContext } from "../../context.ts";
import type { Message } from "./message.ts";
import { selectMessages } from "./store.ts";

export { deliverMessage } from "./deliver-message.ts";
export type { Message, TextChannel } from "./message.ts";
export { sendSecurityNotice, type SecurityNoticeSlug } from "./security-notices.ts";
export {
  sendCode,
  sendInvitation,
  sendLink,
  sendNotice,
  type CodeMail,
  type InvitationMail,
  type LinkMail,
} from "./send-mail.ts";
export { sendCodeText } from "./send-text.ts";
export type { InvitationSlug, LinkSlug } from "./template.ts";

/** The newest mails of the instance. */
export const findMessages = (ctx: InstanceContext, limit: number): Promise<Message[]> =>
  selectMessages(ctx.db, ctx.instance.id, limit);
