import type { InstanceContext } from "../context.ts";
import type { Mail } from "../domain/messages/message.ts";

/** `data` of `email.created`: enough for an app to send the mail itself. */
export function webhookEmail(_ctx: InstanceContext, message: Mail): object {
  return {
    object: "email",
    id: message.id,
    slug: message.slug,
    from_email_name: message.fromAddress.split("@")[0] ?? "",
    reply_to_email_name: message.replyTo,
    to_email_address: message.recipient,
    email_address_id: message.identificationId,
    user_id: message.userId,
    subject: message.subject,
    body: message.html,
    body_plain: message.text,
    status: message.status,
    data: message.data,
    delivered_by_clerk: true,
  };
}
