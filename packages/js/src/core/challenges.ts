import type { ApiResponse } from "../fapi/api.ts";
import { apiResponseError } from "@latchkey/shared/errors";
import type { CaptchaAction, CaptchaFields } from "../captcha/pass-challenge.ts";
import type { Core } from "./core.ts";
import type { Call } from "./host.ts";

const MAX_REPLAYS = 3;
const DEFAULT_INTERVAL = 600_000;

/** What a call that begins an attempt carries, with the answer to a challenge where the server will want one. */
export async function withChallenge(core: Core, call: Call): Promise<Call["body"]> {
  const { body } = call;
  const action = actionOf(core, call);
  return action ? { ...(body as object), ...(await pass(core, action)) } : body;
}

function actionOf(core: Core, { method, path, body }: Call): CaptchaAction | undefined {
  if (method !== "POST" || core.client?.captchaBypass || !hasPage(core)) return undefined;
  const fields = body as { signUpIfMissing?: boolean; strategy?: string; transfer?: boolean };
  if (path === "/client/sign_ins") return fields.signUpIfMissing ? "signin" : undefined;
  if (path !== "/client/sign_ups") return undefined;
  return isVouchedFor(core, fields) ? undefined : "signup";
}

/** Native apps have no page to pass a challenge in. */
const hasPage = (core: Core): boolean => core.options.standardBrowser !== false;

/** Somebody else has made sure already: a provider, or the sign-in that goes over into the sign-up. */
function isVouchedFor(core: Core, { strategy, transfer }: { strategy?: string; transfer?: boolean }): boolean {
  const providers: readonly string[] = core.environment?.displayConfig.captchaOauthBypass ?? [];
  const proven = transfer ? (core.client?.signIn.firstFactorVerification.strategy ?? "") : "";
  return providers.includes(strategy ?? "") || providers.includes(proven) || /^(email|phone)_/.test(proven);
}

async function pass(core: Core, action: CaptchaAction): Promise<CaptchaFields> {
  const { passChallenge } = await import("../captcha/pass-challenge.ts");
  return passChallenge(core, action);
}

async function verify(core: Core, captchaAction: "verify" | "heartbeat"): Promise<void> {
  const body = { ...(await pass(core, captchaAction)), captchaAction };
  await core.request({ path: "/client/verify", method: "POST", body, skipUnauthenticated: true });
}

/**
 * What becomes of a call that was refused: it is made again after a challenge that the server asks for, up to three
 * times; anything else is thrown.
 *
 * @throws ClerkAPIResponseError
 */
export async function settleRefusal<Json>(
  core: Core,
  call: Call,
  { status, body, headers }: ApiResponse,
): Promise<Json> {
  const { skipUnauthenticated, path, replays = 0 } = call;
  if (status === 401 && !skipUnauthenticated) {
    if (body?.errors?.[0]?.code !== "requires_captcha") {
      if (path !== "/client") await core.handleUnauthenticated();
    } else if (replays < MAX_REPLAYS && hasPage(core)) {
      await verify(core, "verify");
      return core.request({ ...call, replays: replays + 1 });
    }
  }
  throw apiResponseError(status, body, headers);
}

/** Passes a challenge now and then for as long as the page is open, where the instance wants that. */
export function keepProving(core: Core): void {
  const prove = (): void => {
    if (!core.client?.captchaBypass) verify(core, "heartbeat").catch(() => {});
  };
  prove();
  setInterval(prove, core.environment?.displayConfig.captchaHeartbeatIntervalMs ?? DEFAULT_INTERVAL);
}
