import { getCookieSuffix } from "@latchkey/shared/keys";
import { createDevBrowser } from "../../domain/clients/index.ts";
import { isDevelopment, isLoopbackHost, keyHost } from "../../domain/instances/index.ts";
import { serializeCookie, YEAR_SECONDS } from "../../lib/cookies.ts";
import type { FapiContext } from "../route.ts";

/**
 * Gives an app at another port of this machine a development browser, as a cookie of the name that both share. Clerk's
 * own browser code leads to another origin, such as the one of the hosted pages, only with one.
 */
export async function giveDevBrowser(ctx: FapiContext): Promise<void> {
  const { incoming, instance, browser } = ctx;
  if (!isDevelopment(instance) || !isLoopbackHost(keyHost(instance)) || !isLoopbackHost(incoming.host)) return;
  if (incoming.isNative || browser.devBrowser || !isPageElsewhere(ctx)) return;
  const suffix = await getCookieSuffix(instance.publishableKey);
  if (incoming.cookies.has(`__clerk_db_jwt_${suffix}`)) return;
  const { token } = await createDevBrowser(ctx, browser.client);
  for (const name of ["__clerk_db_jwt", `__clerk_db_jwt_${suffix}`])
    ctx.responseHeaders.appendCookie(serializeCookie(name, token, { maxAge: YEAR_SECONDS }));
}

function isPageElsewhere({ incoming: { origin, host } }: FapiContext): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  const page = new URL(origin);
  return page.hostname === new URL(`http://${host}`).hostname && page.host !== host;
}
