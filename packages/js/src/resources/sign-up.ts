import type {
  CreateEmailLinkFlowReturn,
  AttemptVerificationParams,
  AuthenticateWithPopupParams,
  AuthenticateWithRedirectParams,
  PhoneCodeChannel,
  PrepareEmailAddressVerification,
  PrepareVerificationParams,
  SignUpCreateParams,
  SignUpResource,
  SignUpUpdateParams,
  StartEmailLinkFlowParams,
  ValidatePasswordCallbacks,
} from "@latchkey/shared/types";

import { emailLinkFlow } from "./email-link-flow.ts";
import { asIs } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { once } from "./once.ts";
import type { ResourceArguments } from "./resource.ts";
import { withData } from "./resource.ts";
import { readVerifications } from "./sign-up-verifications.ts";

/** The sign-up under way. Its methods throw; `attemptsOf` gives it methods that resolve `{ error }`. */
export class SignUp extends withData<SignUpResource>() implements SignUpResource {
  static override shape: Shape = {
    path: "/client/sign_ups",
    readers: { verifications: readVerifications, abandon_at: asIs, legal_accepted_at: asIs },
    defaults: () => ({
      status: null,
      requiredFields: [],
      optionalFields: [],
      missingFields: [],
      unverifiedFields: [],
      username: null,
      firstName: null,
      lastName: null,
      emailAddress: null,
      phoneNumber: null,
      web3Wallet: null,
      hasPassword: false,
      unsafeMetadata: {},
      createdSessionId: null,
      createdUserId: null,
      abandonAt: null,
      legalAcceptedAt: null,
      locale: null,
    }),
  };
  declare web3Wallet: string | null;

  constructor(...args: ResourceArguments) {
    super(...args);
    this.verifications ??= readVerifications(this.host, {});
  }

  /** @deprecated The older spelling of `web3Wallet`. */
  get web3wallet(): string | null {
    return this.web3Wallet;
  }

  create = (params: SignUpCreateParams) =>
    this.host
      .call<object>({ path: this.pathRoot, method: "POST", body: { ...this.body(params) } })
      .then((json) => this.fromJSON(json));
  update = (params: SignUpUpdateParams) => this.send("PATCH", "", this.body(params));
  upsert = (params: SignUpCreateParams) => (this.id ? this.update(params) : this.create(params));

  prepareVerification = (params: PrepareVerificationParams) =>
    once(this, JSON.stringify(params), () => this.post("prepare_verification", this.decorated(params)));
  attemptVerification = (params: AttemptVerificationParams) => this.post("attempt_verification", params);
  prepareEmailAddressVerification = (params: PrepareEmailAddressVerification = { strategy: "email_code" }) =>
    this.prepareVerification(params);
  attemptEmailAddressVerification = ({ code }: { code: string }) =>
    this.attemptVerification({ strategy: "email_code", code });
  preparePhoneNumberVerification = (params?: { strategy?: "phone_code"; channel?: PhoneCodeChannel }) =>
    this.prepareVerification({ strategy: "phone_code", ...params });
  attemptPhoneNumberVerification = ({ code }: { code: string }) =>
    this.attemptVerification({ strategy: "phone_code", code });

  createEmailLinkFlow = (): CreateEmailLinkFlowReturn<StartEmailLinkFlowParams, SignUpResource> =>
    emailLinkFlow(
      this.host,
      (params) => this.prepareEmailAddressVerification(params),
      () => this.reload(),
      (resource) => resource.verifications.emailAddress,
    );

  authenticateWithRedirect = async (params: AuthenticateWithRedirectParams): Promise<void> =>
    (await this.host.loadLate()).signUpElsewhere(this.host, this.self, params);
  authenticateWithPopup = (params: AuthenticateWithPopupParams): Promise<void> => this.authenticateWithRedirect(params);

  validatePassword = (password: string, callbacks?: ValidatePasswordCallbacks): void =>
    void this.host.loadLate().then((late) => late.validatePassword(this.host, password, callbacks));

  private body(params: SignUpCreateParams): SignUpCreateParams {
    return this.decorated({ locale: navigator.language, ...params });
  }
  private decorated<T extends { redirectUrl?: string } | object>(params: T): T {
    const { redirectUrl } = params as { redirectUrl?: string };
    return redirectUrl ? { ...params, redirectUrl: this.host.buildUrlWithAuth(redirectUrl) } : params;
  }
}
