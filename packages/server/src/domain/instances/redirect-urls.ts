import type { InstanceContext } from "../../context.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import type { RedirectUrl } from "./instance.ts";
import { appendRedirectUrl, removeRedirectUrl } from "./store.ts";

/** Schemes of programs and documents, which no app's own scheme may pass for. */
const foreign = new Set(["javascript:", "data:", "vbscript:", "file:", "blob:", "about:", "ws:", "wss:", "ftp:"]);

/**
 * Allows one more page to be redirected to: with `https`, or with a scheme of an app of its own.
 *
 * @throws invalid_redirect_url, duplicate_record
 */
export async function createRedirectUrl(ctx: InstanceContext, text: string): Promise<RedirectUrl> {
  const isAbsolute = /^[a-z][\w+.-]*:\/\//i.test(text) && URL.canParse(text);
  const url = isAbsolute ? new URL(text) : undefined;
  if (!url || foreign.has(url.protocol) || url.username || url.password)
    throw domainError("invalid_redirect_url", { param: "url" });
  const now = ctx.clock.now();
  const redirectUrl = { id: newId("redirectUrl", now), url: url.href, createdAt: now };
  if (!(await appendRedirectUrl(ctx.db, ctx.instance.id, redirectUrl)))
    throw domainError("duplicate_record", { param: "url" });
  ctx.instances.clear();
  return redirectUrl;
}

/** @throws resource_not_found */
export function requireRedirectUrl(ctx: InstanceContext, id: string): RedirectUrl {
  const found = ctx.instance.redirectUrls.find((redirectUrl) => redirectUrl.id === id);
  if (!found) throw notFound("redirect URL");
  return found;
}

/** @throws resource_not_found */
export async function deleteRedirectUrl(ctx: InstanceContext, id: string): Promise<void> {
  if (!(await removeRedirectUrl(ctx.db, ctx.instance.id, id))) throw notFound("redirect URL");
  ctx.instances.clear();
}
