import { createSessionToken } from "@latchkey/contract/fapi";
import { findSessionByClientToken, findSessionOfClient, requireTokenSession } from "../../domain/clients/index.ts";
import { mintToken } from "../../domain/sessions/index.ts";
import { requireUser } from "../../domain/users/index.ts";
import { handle, type FapiContext } from "../route.ts";
import { CLIENT_COOKIE, identifyBrowser } from "./browser.ts";

/** By the client cookie in one query; by the development browser where there is no cookie that helps. */
async function findHeldSession(ctx: FapiContext, id: string) {
  const cookie = ctx.incoming.cookies.get(CLIENT_COOKIE);
  const held = cookie ? await findSessionByClientToken(ctx, cookie, id) : undefined;
  if (held) return held;
  const { client } = await identifyBrowser(ctx, ctx.incoming);
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
