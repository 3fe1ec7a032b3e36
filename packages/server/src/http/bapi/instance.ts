import * as contract from "@latchkey/contract/bapi";
import { updateInstance } from "../../domain/instances/index.ts";
import { createTestingToken } from "../../domain/tickets/index.ts";
import { domainError } from "../../lib/errors.ts";
import { parseWebUrl } from "../../lib/web-url.ts";
import { parseEmailAddress } from "../../domain/identifiers/index.ts";
import { handle } from "../route.ts";

function requireOrigins(origins: string[] | undefined): string[] | undefined {
  for (const origin of origins ?? []) {
    if (!URL.canParse(origin)) throw domainError("form_param_format_invalid", { param: "allowed_origins" });
  }
  return origins;
}

/** Every answer about the instance builds addresses on it, so it has to be one. */
function requireHome(url: string | undefined): string | undefined {
  if (url !== undefined && !parseWebUrl(url))
    throw domainError("form_param_format_invalid", { param: "development_origin" });
  return url;
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
  handle(contract.getInstance, async (ctx) => ({
    object: "instance" as const,
    id: ctx.instance.id,
    environment_type: ctx.instance.environment,
    allowed_origins: ctx.instance.allowedOrigins.length > 0 ? [...ctx.instance.allowedOrigins] : null,
    workspace_id: null,
  })),
  handle(contract.updateInstance, async (ctx, { body }) => {
    const allowedOrigins = requireOrigins(body.allowed_origins);
    const homeUrl = requireHome(body.development_origin);
    await updateInstance(ctx, ctx.instance, {
      ...(allowedOrigins ? { allowedOrigins } : {}),
      ...(homeUrl === undefined ? {} : { homeUrl }),
      settings: {
        test_mode: body.test_mode,
        support_email: requireSupportEmail(body.support_email),
        clerk_js_version: body.clerk_js_version,
        preferred_sign_in_strategy: body.preferred_sign_in_strategy_when_password_required,
      },
    });
  }),
];
