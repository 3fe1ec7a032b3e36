import { domainError } from "../../lib/errors.ts";
import type { InstanceContext } from "../../context.ts";
import type { BrowserContext } from "../clients/index.ts";
import type { AuthorizationState, ProviderAnswer } from "../oauth-connections/index.ts";
import { consumeById, findToken, issueToken } from "../verifications/index.ts";
import { runErrand } from "./run-errand.ts";

const TTL_SECONDS = 120;

const contextOf = (ctx: InstanceContext): string => `native_return:${ctx.instance.id}`;

/**
 * Sends the browser that a native app had opened back to the app, with a nonce for what the provider said. Nothing
 * happens before the app itself brings that nonce: this browser shares no cookie with the app, and may be one of
 * somebody who was talked into following a link.
 */
export async function returnToApp(ctx: InstanceContext, state: AuthorizationState, answer: ProviderAnswer) {
  const said = { state, parameters: answer.parameters.toString(), posted: answer.posted };
  const { token } = await issueToken(ctx, {
    purpose: "rotating_token_nonce",
    subjectId: state.errand.id,
    payload: {
      clientId: state.clientId,
      sealed: ctx.secrets.seal(JSON.stringify(said), contextOf(ctx)).toString("base64"),
    },
    ttlSeconds: TTL_SECONDS,
  });
  const target = new URL(state.redirectUrl);
  target.searchParams.set("rotating_token_nonce", token);
  return target;
}

/**
 * Takes up, in the app that set out, what a provider said. Asked again because the answer was lost, it does nothing:
 * the attempt is as the first time left it.
 *
 * @throws oauth_callback_invalid for a nonce that is unknown, too old, or of another client.
 */
export async function takeUpReturn(ctx: BrowserContext, nonce: string): Promise<void> {
  const secret = await findToken(ctx, "rotating_token_nonce", nonce);
  const isOwn = secret !== undefined && secret.payload["clientId"] === ctx.browser.client?.id;
  if (!isOwn) throw domainError("oauth_callback_invalid");
  if (secret.consumedAt) return;
  if (!(await consumeById(ctx.db, ctx.instance.id, secret.id, ctx.clock.now())))
    throw domainError("oauth_callback_invalid");
  const sealed = Buffer.from(secret.payload["sealed"] as string, "base64");
  const said = JSON.parse(ctx.secrets.open(sealed, contextOf(ctx)).toString()) as {
    state: AuthorizationState;
    parameters: string;
    posted: ProviderAnswer["posted"];
  };
  await runErrand(ctx, said.state, { parameters: new URLSearchParams(said.parameters), posted: said.posted });
}
