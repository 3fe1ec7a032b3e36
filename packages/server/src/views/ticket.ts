import type { ActorToken as ActorTokenSchema, SignInToken as SignInTokenSchema } from "@latchkey/contract/resources";
import type { InstanceContext } from "../context.ts";
import { pageUrl } from "../domain/instances/urls.ts";
import type { ActorToken } from "../domain/tickets/actor-token.ts";
import type { SignInToken } from "../domain/tickets/sign-in-token.ts";
import type { Output } from "./wire.ts";

type ViewContext = Pick<InstanceContext, "publicUrl" | "instance">;

function common({ id, status, userId, createdAt }: SignInToken | ActorToken) {
  const time = createdAt.getTime();
  return { id, status, user_id: userId, created_at: time, updated_at: time };
}

/** The page that redeems a ticket, with the ticket. */
function redeemUrl(ctx: ViewContext, ticket: string): string {
  const url = pageUrl(ctx, ctx.instance, "sign_in");
  url.searchParams.set("__clerk_ticket", ticket);
  return url.href;
}

export const signInTokenView = (ctx: ViewContext, issued: SignInToken): Output<typeof SignInTokenSchema> => ({
  object: "sign_in_token",
  ...common(issued),
  ...(issued.token ? { token: issued.token, url: redeemUrl(ctx, issued.token) } : { url: null }),
});

export const actorTokenView = (ctx: ViewContext, issued: ActorToken): Output<typeof ActorTokenSchema> => ({
  object: "actor_token",
  ...common(issued),
  actor: issued.actor,
  ...(issued.token ? { token: issued.token, url: redeemUrl(ctx, issued.token) } : {}),
});
