import type { InstanceContext } from "../context.ts";
import type { TextMessage } from "../domain/messages/message.ts";

/** `data` of `sms.created`: enough for an app to send the message itself. */
export function webhookTextMessage(_ctx: InstanceContext, message: TextMessage): object {
  return {
    object: "sms_message",
    id: message.id,
    slug: message.slug,
    from_phone_number: "",
    to_phone_number: message.recipient,
    phone_number_id: message.identificationId,
    user_id: message.userId,
    message: message.text,
    status: message.status,
    data: message.data,
    delivered_by_clerk: true,
    created_at_ms: message.createdAt.getTime(),
  };
}
