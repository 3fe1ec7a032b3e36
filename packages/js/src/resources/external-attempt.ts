import type { AuthenticateWithRedirectParams, SignUpCreateParams, VerificationResource } from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";
import { followPopup, popupTargets, type Targets } from "./external-popup.ts";
import { followRedirect } from "./external-redirect.ts";
import type { SignIn } from "./sign-in.ts";
import type { SignUp } from "./sign-up.ts";

type Params = AuthenticateWithRedirectParams & { popup?: Window | null };

/** Begins a sign-in with somebody else and leaves for them, or sends `popup` there. */
export function signInElsewhere(host: Host, signIn: SignIn, params: Params): Promise<void> {
  return leave(host, params, (targets) => startSignIn(host, signIn, { ...params, ...targets }));
}

/** Begins a sign-up with somebody else and leaves for them, or sends `popup` there. */
export function signUpElsewhere(host: Host, signUp: SignUp, params: Params): Promise<void> {
  return leave(host, params, (targets) => startSignUp(host, signUp, { ...params, ...targets }));
}

type Start = (targets?: Targets) => Promise<VerificationResource>;

async function leave(host: Host, { popup, ...params }: Params, start: Start): Promise<void> {
  if (popup === undefined) return followRedirect(host, await start());
  return followPopup(host, { popup, ...params }, () => start(popupTargets(host, params)));
}

async function startSignIn(host: Host, signIn: SignIn, params: Params): Promise<VerificationResource> {
  const { strategy, oidcPrompt, redirectUrl } = params;
  const actionCompleteRedirectUrl = host.buildUrlWithAuth(params.redirectUrlComplete);
  if (!(signIn.id && params.continueSignIn)) {
    const identifier = params.identifier ?? params.emailAddress;
    await signIn.create({ strategy, identifier, oidcPrompt, redirectUrl, actionCompleteRedirectUrl });
  }
  if (strategy === "enterprise_sso" || strategy === "saml") {
    await signIn.prepareFirstFactor({
      strategy,
      oidcPrompt,
      redirectUrl,
      actionCompleteRedirectUrl,
      enterpriseConnectionId: params.enterpriseConnectionId,
    });
  }
  return signIn.firstFactorVerification;
}

async function startSignUp(host: Host, signUp: SignUp, params: Params): Promise<VerificationResource> {
  const body: SignUpCreateParams = {
    strategy: params.strategy,
    redirectUrl: params.redirectUrl,
    actionCompleteRedirectUrl: host.buildUrlWithAuth(params.redirectUrlComplete),
    emailAddress: params.emailAddress ?? params.identifier,
    unsafeMetadata: params.unsafeMetadata,
    legalAccepted: params.legalAccepted,
    oidcPrompt: params.oidcPrompt,
    enterpriseConnectionId: params.enterpriseConnectionId,
  };
  await (params.continueSignUp ? signUp.upsert(body) : signUp.create(body));
  return signUp.verifications.externalAccount;
}
