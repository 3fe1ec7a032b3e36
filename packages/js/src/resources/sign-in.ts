import { deepKeysToCamel } from "@latchkey/shared/case";
import type {
  CreateEmailLinkFlowReturn,
  AttemptFirstFactorParams,
  AttemptSecondFactorParams,
  AuthenticateWithPopupParams,
  AuthenticateWithRedirectParams,
  PrepareFirstFactorParams,
  PrepareSecondFactorParams,
  ResetPasswordParams,
  SignInCreateParams,
  SignInResource,
  SignInStartEmailLinkFlowParams,
  ValidatePasswordCallbacks,
} from "@latchkey/shared/types";

import { emailLinkFlow } from "./email-link-flow.ts";
import { always } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { once } from "./once.ts";
import type { ResourceArguments } from "./resource.ts";
import { withData } from "./resource.ts";
import { Verification } from "./verification.ts";

/** The sign-in under way. Its methods throw; `attemptsOf` gives it methods that resolve `{ error }`. */
export class SignIn extends withData<SignInResource>() implements SignInResource {
  static override shape: Shape = {
    path: "/client/sign_ins",
    readers: {
      first_factor_verification: always(() => Verification),
      second_factor_verification: always(() => Verification),
      user_data: (_host, value) => deepKeysToCamel(value ?? {}),
    },
    defaults: () => ({
      status: null,
      supportedIdentifiers: [],
      supportedFirstFactors: [],
      supportedSecondFactors: null,
      identifier: null,
      createdSessionId: null,
      userData: {},
    }),
  };

  constructor(...args: ResourceArguments) {
    super(...args);
    this.firstFactorVerification ??= new Verification(this.host);
    this.secondFactorVerification ??= new Verification(this.host);
  }

  create = ({ redirectUrl, ...params }: SignInCreateParams) =>
    this.host
      .call<object>({
        path: this.pathRoot,
        method: "POST",
        body: { ...params, redirectUrl: this.decorate(redirectUrl), locale: navigator.language },
      })
      .then((json) => this.fromJSON(json));

  prepareFirstFactor = (params: PrepareFirstFactorParams) =>
    once(this, `first${JSON.stringify(params)}`, () => this.post("prepare_first_factor", this.decorated(params)));
  attemptFirstFactor = (params: AttemptFirstFactorParams) => this.post("attempt_first_factor", withCredential(params));
  prepareSecondFactor = (params: PrepareSecondFactorParams) =>
    once(this, `second${JSON.stringify(params)}`, () => this.post("prepare_second_factor", this.decorated(params)));
  attemptSecondFactor = (params: AttemptSecondFactorParams) => this.post("attempt_second_factor", params);
  resetPassword = (params: ResetPasswordParams) => this.post("reset_password", params);

  createEmailLinkFlow = (): CreateEmailLinkFlowReturn<SignInStartEmailLinkFlowParams, SignInResource> =>
    emailLinkFlow(
      this.host,
      (params) => this.prepareFirstFactor(params),
      () => this.reload(),
      (resource) => resource.firstFactorVerification,
    );

  authenticateWithRedirect = async (params: AuthenticateWithRedirectParams): Promise<void> =>
    (await this.host.loadLate()).signInElsewhere(this.host, this.self, params);
  authenticateWithPopup = (params: AuthenticateWithPopupParams): Promise<void> => this.authenticateWithRedirect(params);

  authenticateWithPasskey = async ({ flow }: { flow?: "autofill" | "discoverable" } = {}) =>
    (await this.host.loadLate()).signInWithPasskey(this, flow);

  validatePassword = (password: string, callbacks?: ValidatePasswordCallbacks): void =>
    void this.host.loadLate().then((late) => late.validatePassword(this.host, password, callbacks));

  private decorate(url?: string): string | undefined {
    return url && this.host.buildUrlWithAuth(url);
  }
  private decorated(params: PrepareFirstFactorParams | PrepareSecondFactorParams): object {
    return "redirectUrl" in params ? { ...params, redirectUrl: this.decorate(params.redirectUrl) } : params;
  }
}

function withCredential(params: AttemptFirstFactorParams): object {
  return "publicKeyCredential" in params
    ? { ...params, publicKeyCredential: JSON.stringify(params.publicKeyCredential) }
    : params;
}
