import type { InstanceContext } from "../../context.ts";
import { EgressError, requireHttpUrl } from "../../adapters/egress.ts";
import { eventTypes } from "../../events/catalog.ts";
import { addSeconds } from "../../lib/clock.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import type { Endpoint } from "./endpoint.ts";
import { isSigningSecret, newSigningSecret } from "../../crypto/webhook-signature.ts";
import {
  deleteEndpointRow,
  insertEndpoint,
  selectEndpoint,
  selectEndpoints,
  updateEndpointRow,
  type StoredEndpoint,
} from "./store.ts";

const ROTATION_GRACE_SECONDS = 86_400;

export interface EndpointFields {
  url?: string | undefined;
  description?: string | undefined;
  eventTypes?: readonly string[] | null | undefined;
  disabled?: boolean | undefined;
}

const contextOf = (id: string): string => `webhook_endpoints:${id}`;

/** @throws resource_not_found */
export async function requireEndpoint(ctx: InstanceContext, id: string): Promise<StoredEndpoint> {
  const endpoint = await selectEndpoint(ctx.db, ctx.instance.id, id);
  if (!endpoint) throw notFound("webhook endpoint");
  return endpoint;
}

export const findEndpoints = (ctx: InstanceContext): Promise<Endpoint[]> => selectEndpoints(ctx.db, ctx.instance.id);

/**
 * Adds an endpoint.
 *
 * @throws webhook_endpoint_url_invalid, form_param_value_invalid
 */
export async function createEndpoint(
  ctx: InstanceContext,
  fields: EndpointFields & { url: string; secret?: string | undefined },
): Promise<{ endpoint: Endpoint; secret: string }> {
  checkFields(fields);
  if (fields.secret !== undefined && !isSigningSecret(fields.secret))
    throw domainError("form_param_format_invalid", { param: "secret" });
  const now = ctx.clock.now();
  const id = newId("endpoint", now);
  const secret = fields.secret ?? newSigningSecret();
  const endpoint = await insertEndpoint(ctx.db, ctx.instance.id, {
    id,
    url: fields.url,
    description: fields.description ?? "",
    eventTypes: fields.eventTypes ?? null,
    secretEncrypted: ctx.secrets.seal(secret, contextOf(id)),
    now,
  });
  return { endpoint, secret };
}

/** @throws resource_not_found, webhook_endpoint_url_invalid, form_param_value_invalid */
export async function updateEndpoint(ctx: InstanceContext, id: string, fields: EndpointFields): Promise<Endpoint> {
  checkFields(fields);
  await requireEndpoint(ctx, id);
  const updated = await updateEndpointRow(ctx.db, ctx.instance.id, id, {
    updated_at: ctx.clock.now(),
    ...(fields.url === undefined ? {} : { url: fields.url }),
    ...(fields.description === undefined ? {} : { description: fields.description }),
    ...(fields.eventTypes === undefined
      ? {}
      : { event_types: fields.eventTypes === null ? null : [...fields.eventTypes] }),
    ...(fields.disabled === undefined ? {} : { disabled: fields.disabled, failing_since: null }),
  });
  if (!updated) throw notFound("webhook endpoint");
  return updated;
}

export async function deleteEndpoint(ctx: InstanceContext, id: string): Promise<void> {
  await requireEndpoint(ctx, id);
  await deleteEndpointRow(ctx.db, ctx.instance.id, id);
}

/** The secret that signs, in clear. */
export async function readSecret(ctx: InstanceContext, id: string): Promise<string> {
  const endpoint = await requireEndpoint(ctx, id);
  return ctx.secrets.open(endpoint.secretEncrypted, contextOf(id)).toString();
}

/** Gives the endpoint a new secret; for a day every message carries a signature of the old one too. */
export async function rotateSecret(ctx: InstanceContext, id: string): Promise<string> {
  const endpoint = await requireEndpoint(ctx, id);
  const secret = newSigningSecret();
  const now = ctx.clock.now();
  await updateEndpointRow(ctx.db, ctx.instance.id, id, {
    secret_encrypted: ctx.secrets.seal(secret, contextOf(id)),
    previous_secret_encrypted: endpoint.secretEncrypted,
    previous_secret_expires_at: addSeconds(now, ROTATION_GRACE_SECONDS),
    updated_at: now,
  });
  return secret;
}

/** Every secret that signs now, the newest first. */
export function validSecrets(ctx: InstanceContext, endpoint: StoredEndpoint): string[] {
  const open = (sealed: Buffer): string => ctx.secrets.open(sealed, contextOf(endpoint.id)).toString();
  const previous = endpoint.previousSecretEncrypted;
  const isPreviousValid =
    previous !== null &&
    endpoint.previousSecretExpiresAt !== null &&
    endpoint.previousSecretExpiresAt > ctx.clock.now();
  return [open(endpoint.secretEncrypted), ...(isPreviousValid ? [open(previous)] : [])];
}

function checkFields(fields: EndpointFields): void {
  if (fields.url !== undefined) {
    try {
      requireHttpUrl(fields.url);
    } catch (error) {
      if (!(error instanceof EgressError)) throw error;
      throw domainError("webhook_endpoint_url_invalid", { param: "url", values: { reason: error.message } });
    }
  }
  for (const type of fields.eventTypes ?? []) {
    if (!(eventTypes as readonly string[]).includes(type))
      throw domainError("form_param_value_invalid", { param: "event_types" });
  }
}
