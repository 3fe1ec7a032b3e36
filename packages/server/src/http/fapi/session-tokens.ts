import { createSessionToken } from "@latchkey/contract/fapi";
import { findSessionByClientToken, findSessionOfClient, requireTokenSession } from "../../domain/clients/index.ts";
import { mintToken } from "../../domain/sessions/index.ts";
import { requireUser } from "../../domain/users/index.ts";
import { handle, type FapiContext } from "../route.ts";
import { identifyBrowser, shownToken } from "./browser.ts";

/** By the client's token in one query; by whatever else identifies the browser where that does not help. */
async function findHeldSession(ctx: FapiContext, id: string) {
  const token = shownToken(ctx.incoming);
  const held = token ? await findSessionByClientToken(ctx, token, id) : undefined;
  if (held) return held;
  Object.assign(ctx.browser, await identifyBrowser(ctx, ctx.incoming));
  const { client } = ctx.browser;
  return client && findSessionOfClient(ctx, client.id, id);
}

export const sessionTokenRoutes = [
  handle(
    createSessionToken,
    async (ctx, { params }) => {
      const session = requireTokenSession(ctx, await findHeldSession(ctx, params.session_id));
      const jwt = await mintToken(ctx, session, () => requireUser(ctx, session.userId), {
        origin: ctx.request?.origin,
      });
      return { object: "token" as const, jwt };
    },
    { identifiesBrowser: true },
  ),
];
