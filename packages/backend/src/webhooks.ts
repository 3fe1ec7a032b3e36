export * from "./webhooks/events.ts";
export { WebhookVerificationError } from "./webhooks/signature.ts";
export type { VerifyWebhookOptions } from "./webhooks/verify-webhook.ts";
export { verifyWebhook } from "./webhooks/verify-webhook.ts";
