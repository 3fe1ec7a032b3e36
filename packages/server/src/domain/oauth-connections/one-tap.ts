import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import type { Grant } from "../external-accounts/grant.ts";
import { requireConnection, type Connection } from "./connection.ts";
import { reasonOf } from "./exchange-code.ts";
import { readGrant } from "./read-grant.ts";
import { validateTokens, type ValidTokens } from "./validate-tokens.ts";

/**
 * Reads a token of Google One Tap. It has to be Google's, for our client, in time; whatever it says of itself beyond
 * that decides nothing.
 *
 * @throws form_param_missing, google_one_tap_token_invalid, oauth_provider_not_enabled, oauth_config_missing
 */
export async function readOneTapToken(ctx: InstanceContext, token: string | undefined): Promise<Grant> {
  if (!token) throw domainError("form_param_missing", { param: "token" });
  const connection = await requireConnection(ctx, "oauth_google");
  const { claims } = await validated(ctx, connection, token);
  return readGrant(ctx, connection, { tokens: {}, claims, posted: {}, scopes: [] });
}

async function validated(ctx: InstanceContext, connection: Connection, token: string): Promise<ValidTokens> {
  // The library checks ID tokens as part of an answer of the token endpoint.
  const answer = { access_token: "none", token_type: "bearer", id_token: token };
  const response = new Response(JSON.stringify(answer), { headers: { "content-type": "application/json" } });
  try {
    return await validateTokens(connection, response, undefined);
  } catch (error) {
    ctx.log.warn({ strategy: "google_one_tap", reason: reasonOf(error) }, "social provider");
    throw domainError("google_one_tap_token_invalid");
  }
}
