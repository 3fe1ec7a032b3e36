export type * from "@latchkey/backend/webhooks";
export { WebhookVerificationError } from "@latchkey/backend/webhooks";
export type { PagesApiRequest } from "./server/verify-webhook.ts";
export { verifyWebhook } from "./server/verify-webhook.ts";
