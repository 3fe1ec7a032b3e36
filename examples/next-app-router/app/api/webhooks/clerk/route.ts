import type { WebhookEvent } from "@clerk/nextjs/server";
import { headers } from "next/headers";
import { Webhook } from "svix";
import { removeReader, saveReader } from "@/lib/database";

/** Mirrors people into the app's own database, so that its queries can join them. */
export async function POST(request: Request) {
  const secret = process.env.CLERK_WEBHOOK_SECRET;
  if (!secret) return new Response("CLERK_WEBHOOK_SECRET is not set.", { status: 500 });
  const given = await headers();
  const signature = Object.fromEntries(
    ["svix-id", "svix-timestamp", "svix-signature"].map((name) => [name, given.get(name) ?? ""]),
  );
  let event: WebhookEvent;
  try {
    event = new Webhook(secret).verify(await request.text(), signature) as WebhookEvent;
  } catch {
    return new Response("The signature does not match.", { status: 400 });
  }
  if (event.type === "user.created" || event.type === "user.updated") {
    const { id, email_addresses, primary_email_address_id, first_name, last_name } = event.data;
    const email = email_addresses.find((address) => address.id === primary_email_address_id)?.email_address ?? "";
    const name = [first_name, last_name].filter(Boolean).join(" ") || (email.split("@")[0] ?? "");
    saveReader({ id, name, email });
  }
  if (event.type === "user.deleted" && event.data.id) removeReader(event.data.id);
  return Response.json({ received: true });
}
