import type { Message } from "../resources/index.ts";
import type { ApiCall } from "./request.ts";

interface EmailBase {
  to: string | string[] | { userId: string } | { emailAddressId: string };
  from: string | { local: string; name?: string };
  replyTo?: string;
  subject: string;
}

/** A mail; it has HTML, text or both. */
export type CreateEmailParams = EmailBase & ({ html: string; text?: string } | { html?: string; text: string });

/** `clerkClient.emails`. */
export function emailsApi(call: ApiCall) {
  return {
    create: (params: CreateEmailParams) =>
      call<Message>({ method: "POST", path: "/email", body: params, deepBody: true }),
  };
}
