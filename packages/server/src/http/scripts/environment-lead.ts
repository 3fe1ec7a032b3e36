import type { AppContext } from "../../context.ts";
import { isAllowedOrigin } from "../../domain/instances/index.ts";
import { DomainError } from "../../lib/errors.ts";
import { environmentView } from "../../views/environment.ts";
import { findInstance } from "../fapi/answer.ts";
import type { IncomingRequest } from "../request.ts";

/**
 * Code that brings the environment along with the script, so that the first card need not wait for another answer.
 * Nothing for pages that do not say where they are, or that may not use the instance.
 */
export async function environmentLead(app: AppContext, incoming: IncomingRequest): Promise<string | undefined> {
  const origin = incoming.origin ?? URL.parse(incoming.request.headers.get("referer") ?? "")?.origin;
  const instance = await findInstance(app, incoming).catch((error: unknown) => {
    if (error instanceof DomainError) return undefined;
    throw error;
  });
  if (!instance || !origin || !isAllowedOrigin(app, instance, origin)) return undefined;
  const ctx = { publicUrl: app.publicUrl, instance };
  const environment = environmentView(ctx, origin);
  const isForAnyPage = JSON.stringify(environment) === JSON.stringify(environmentView(ctx, undefined));
  const given = {
    publishableKey: instance.publishableKey,
    // A page of another origin gets this script from the browser's cache.
    origin: isForAnyPage ? null : origin,
    environment,
  };
  return `globalThis.__clerk_environment=${JSON.stringify(given)};\n`;
}
