import * as contract from "@latchkey/contract/platform";
import * as webhooks from "../../domain/webhooks/index.ts";
import { deletedView } from "../../views/identifications.ts";
import { attemptView, deliveryView, endpointView } from "../../views/webhook.ts";
import { handle } from "../route.ts";

export const webhookRoutes = [
  handle(contract.listWebhookEndpoints, async (ctx) => (await webhooks.findEndpoints(ctx)).map(endpointView)),
  handle(contract.createWebhookEndpoint, async (ctx, { body }) => {
    const { endpoint, secret } = await webhooks.createEndpoint(ctx, {
      url: body.url,
      description: body.description,
      eventTypes: body.event_types,
      secret: body.secret,
    });
    return { ...endpointView(endpoint), secret };
  }),
  handle(contract.getWebhookEndpoint, async (ctx, { params }) =>
    endpointView(await webhooks.requireEndpoint(ctx, params.endpoint_id)),
  ),
  handle(contract.updateWebhookEndpoint, async (ctx, { params, body }) =>
    endpointView(
      await webhooks.updateEndpoint(ctx, params.endpoint_id, {
        url: body.url,
        description: body.description,
        eventTypes: body.event_types,
        disabled: body.disabled,
      }),
    ),
  ),
  handle(contract.deleteWebhookEndpoint, async (ctx, { params }) => {
    await webhooks.deleteEndpoint(ctx, params.endpoint_id);
    return deletedView("webhook_endpoint", params.endpoint_id);
  }),
  handle(contract.getWebhookSecret, async (ctx, { params }) => ({
    object: "webhook_secret" as const,
    secret: await webhooks.readSecret(ctx, params.endpoint_id),
  })),
  handle(contract.rotateWebhookSecret, async (ctx, { params }) => ({
    object: "webhook_secret" as const,
    secret: await webhooks.rotateSecret(ctx, params.endpoint_id),
  })),
  handle(contract.listWebhookDeliveries, async (ctx, { params, query }) => {
    await webhooks.requireEndpoint(ctx, params.endpoint_id);
    return (await webhooks.findDeliveries(ctx, params.endpoint_id, query)).map(deliveryView);
  }),
  handle(contract.listWebhookAttempts, async (ctx, { params }) => {
    const delivery = await webhooks.requireDelivery(ctx, params.delivery_id);
    return (await webhooks.findAttempts(ctx, delivery.id)).map(attemptView);
  }),
  handle(contract.resendWebhookDelivery, async (ctx, { params }) =>
    deliveryView(await webhooks.resend(ctx, params.delivery_id)),
  ),
];
