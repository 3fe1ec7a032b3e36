import type { Selectable, Updateable } from "kysely";
import type { Db } from "../../db/connect.ts";
import type { MessagesTable } from "../../db/schema.gen.ts";
import type { Message, TextChannel } from "./message.ts";

function toMessage(row: Selectable<MessagesTable>): Message {
  const base = {
    id: row.id,
    slug: row.slug,
    recipient: row.recipient,
    userId: row.user_id,
    identificationId: row.identification_id,
    text: row.text,
    status: row.status as Message["status"],
    error: row.error,
    sentAt: row.sent_at,
    createdAt: row.created_at,
    data: {},
  };
  if (row.channel !== "email") return { ...base, channel: row.channel as TextChannel };
  return {
    ...base,
    channel: "email",
    // A constraint of the table: mails have all three.
    fromAddress: row.from_address as string,
    subject: row.subject as string,
    html: row.html as string,
    fromName: row.from_name,
    replyTo: row.reply_to,
  };
}

export async function insertMessage(db: Db, instanceId: string, message: Message): Promise<void> {
  await db
    .insertInto("messages")
    .values({
      id: message.id,
      instance_id: instanceId,
      channel: message.channel,
      slug: message.slug,
      recipient: message.recipient,
      user_id: message.userId,
      identification_id: message.identificationId,
      text: message.text,
      status: message.status,
      created_at: message.createdAt,
      ...(message.channel === "email"
        ? {
            from_address: message.fromAddress,
            from_name: message.fromName,
            reply_to: message.replyTo,
            subject: message.subject,
            html: message.html,
          }
        : {}),
    })
    .execute();
}

export async function selectMessage(db: Db, instanceId: string, id: string): Promise<Message | undefined> {
  const row = await db
    .selectFrom("messages")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && toMessage(row);
}

export async function selectMessages(db: Db, instanceId: string, limit: number): Promise<Message[]> {
  const rows = await db
    .selectFrom("messages")
    .selectAll()
    .where("instance_id", "=", instanceId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(toMessage);
}

export async function updateMessageRow(
  db: Db,
  instanceId: string,
  id: string,
  change: Updateable<MessagesTable>,
): Promise<void> {
  await db.updateTable("messages").set(change).where("instance_id", "=", instanceId).where("id", "=", id).execute();
}
