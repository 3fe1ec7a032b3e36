import { confirmEmailLink, openEmailLink, openRevocationLink, revokeSessionByLink } from "@latchkey/contract/fapi";
import { requireRevocation, revokeByLink } from "../../domain/clients/index.ts";
import * as emailLinks from "../../domain/email-links/index.ts";
import { confirmLinkPage, confirmRevocationPage, revokedPage } from "../../views/confirm-link.ts";
import { handle, type FapiContext, type Page, type Redirect } from "../route.ts";

async function open(ctx: FapiContext, token: string, isConfirmed: boolean): Promise<Redirect | Page> {
  const opened = await emailLinks.openEmailLink(ctx, token, isConfirmed);
  const { redirectUrl } = opened;
  if (opened.kind === "confirm")
    return {
      page: confirmLinkPage(ctx.instance.settings.application_name, token),
      formTarget: redirectUrl.origin === "null" ? redirectUrl.protocol : redirectUrl.origin,
    };
  redirectUrl.searchParams.set("__clerk_status", opened.status);
  if (opened.sessionId) redirectUrl.searchParams.set("__clerk_created_session", opened.sessionId);
  return { location: redirectUrl.href };
}

export const emailLinkRoutes = [
  handle(openEmailLink, (ctx, { query }) => open(ctx, query.token, false)),
  handle(confirmEmailLink, (ctx, { body }) => open(ctx, body.token, true)),
  handle(openRevocationLink, async (ctx, { query }) => {
    await requireRevocation(ctx, query.token);
    return { page: confirmRevocationPage(ctx.instance.settings.application_name, query.token), formTarget: "" };
  }),
  handle(revokeSessionByLink, async (ctx, { body }) => {
    await revokeByLink(ctx, body.token);
    return { page: revokedPage(ctx.instance.settings.application_name), formTarget: "" };
  }),
];
