import * as contract from "@latchkey/contract/bapi";
import * as tickets from "../../domain/tickets/index.ts";
import { actorTokenView, signInTokenView } from "../../views/ticket.ts";
import { handle } from "../route.ts";

export const ticketRoutes = [
  handle(contract.createSignInToken, async (ctx, { body }) =>
    signInTokenView(ctx, await tickets.createSignInToken(ctx, body.user_id, body.expires_in_seconds)),
  ),
  handle(contract.revokeSignInToken, async (ctx, { params }) =>
    signInTokenView(ctx, await tickets.revokeSignInToken(ctx, params.sign_in_token_id)),
  ),
  handle(contract.createActorToken, async (ctx, { body }) => {
    const token = await tickets.createActorToken(ctx, {
      userId: body.user_id,
      actor: body.actor,
      ttlSeconds: body.expires_in_seconds,
      sessionSeconds: body.session_max_duration_in_seconds,
    });
    return actorTokenView(ctx, token);
  }),
  handle(contract.revokeActorToken, async (ctx, { params }) =>
    actorTokenView(ctx, await tickets.revokeActorToken(ctx, params.actor_token_id)),
  ),
];
