import * as contract from "@latchkey/contract/bapi";
import { pageUrl, updateInstance } from "../../domain/instances/index.ts";
import {
  createSignInToken,
  createTestingToken,
  revokeSignInToken,
  type SignInToken,
} from "../../domain/tickets/index.ts";
import { domainError } from "../../lib/errors.ts";
import { parseEmailAddress } from "../../domain/identifiers/index.ts";
import { handle, type BapiContext } from "../route.ts";

function signInTokenView(ctx: BapiContext, token: SignInToken) {
  const createdAt = token.createdAt.getTime();
  const url = pageUrl(ctx, ctx.instance, "sign_in");
  if (token.token) url.searchParams.set("__clerk_ticket", token.token);
  return {
    object: "sign_in_token" as const,
    id: token.id,
    status: token.status,
    user_id: token.userId,
    ...(token.token ? { token: token.token, url: url.href } : { url: null }),
    created_at: createdAt,
    updated_at: createdAt,
  };
}

function requireOrigins(origins: string[] | undefined): string[] | undefined {
  for (const origin of origins ?? []) {
    if (!URL.canParse(origin)) throw domainError("form_param_format_invalid", { param: "allowed_origins" });
  }
  return origins;
}

function requireSupportEmail(address: string | undefined): string | undefined {
  if (address !== undefined && !parseEmailAddress(address))
    throw domainError("form_param_format_invalid", { param: "support_email" });
  return address;
}

export const instanceRoutes = [
  handle(contract.getJwks, async (ctx) => {
    const keys = await ctx.signingKeys.all(ctx.db, ctx.instance.id);
    return { keys: keys.map((key) => key.publicJwk) };
  }),
  handle(contract.createTestingToken, async (ctx) => {
    const { token, expiresAt } = createTestingToken(ctx);
    return { object: "testing_token" as const, token, expires_at: expiresAt };
  }),
  handle(contract.createSignInToken, async (ctx, { body }) =>
    signInTokenView(ctx, await createSignInToken(ctx, body.user_id, body.expires_in_seconds)),
  ),
  handle(contract.revokeSignInToken, async (ctx, { params }) =>
    signInTokenView(ctx, await revokeSignInToken(ctx, params.sign_in_token_id)),
  ),
  handle(contract.getInstance, async (ctx) => ({
    object: "instance" as const,
    id: ctx.instance.id,
    environment_type: ctx.instance.environment,
    allowed_origins: ctx.instance.allowedOrigins.length > 0 ? [...ctx.instance.allowedOrigins] : null,
    workspace_id: null,
  })),
  handle(contract.updateInstance, async (ctx, { body }) => {
    const allowedOrigins = requireOrigins(body.allowed_origins);
    await updateInstance(ctx, ctx.instance, {
      ...(allowedOrigins ? { allowedOrigins } : {}),
      ...(body.development_origin ? { homeUrl: body.development_origin } : {}),
      settings: {
        test_mode: body.test_mode,
        support_email: requireSupportEmail(body.support_email),
        clerk_js_version: body.clerk_js_version,
        preferred_sign_in_strategy: body.preferred_sign_in_strategy_when_password_required,
      },
    });
  }),
];
