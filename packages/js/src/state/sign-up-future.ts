import type { SignUpFutureResource, SignUpFutureVerifications, SignUpStatus } from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";
import { isSettled, poll } from "../resources/poll.ts";
import type { SignUp } from "../resources/sign-up.ts";
import type { Run } from "./future-helpers.ts";
import { absolute, emailLinkVerification, existingSession, extend, finalize, ticketFromUrl } from "./future-helpers.ts";

type OwnMembers = Pick<
  SignUpFutureResource,
  | "status"
  | "isTransferable"
  | "existingSession"
  | "canBeDiscarded"
  | "verifications"
  | "create"
  | "update"
  | "password"
  | "sso"
  | "ticket"
  | "finalize"
  | "reset"
>;

/** The same attempt with methods that resolve `{ error }`: an object that inherits everything else from it. */
export function createSignUpFuture(signUp: SignUp, host: Host, run: Run): SignUpFutureResource {
  const external = () => signUp.verifications.externalAccount;
  const methods = verificationMethods(signUp, host, run);
  const own: OwnMembers = {
    get status(): SignUpStatus {
      return signUp.status ?? "missing_requirements";
    },
    get isTransferable() {
      return external().status === "transferable" && external().error?.code === "external_account_exists";
    },
    get existingSession() {
      return existingSession(external());
    },
    get canBeDiscarded() {
      return !signUp.id || signUp.status === "complete" || signUp.status === "abandoned";
    },
    get verifications() {
      return extend(signUp.verifications, methods) as SignUpFutureVerifications;
    },
    create: (params) => run(() => signUp.create(params)),
    update: (params) => run(() => signUp.update(params)),
    password: (params) => run(() => signUp.upsert({ strategy: "password", ...params })),
    sso: ({ redirectUrl, redirectCallbackUrl, popup, ...rest }) =>
      run(async () => {
        const targets = {
          redirectUrl: absolute(redirectCallbackUrl),
          redirectUrlComplete: absolute(redirectUrl),
        };
        const { signUpElsewhere } = await host.loadLate();
        await signUpElsewhere(host, signUp, { ...rest, ...targets, popup, continueSignUp: Boolean(signUp.id) });
      }),
    ticket: (params) =>
      run(() => signUp.upsert({ ...params, strategy: "ticket", ticket: params?.ticket ?? ticketFromUrl() })),
    finalize: (params) => run(() => finalize(host, signUp, params)),
    reset: () =>
      run(async () => {
        host.client?.resetSignUp();
        host.emit();
      }),
  };
  return extend(signUp, own) as unknown as SignUpFutureResource;
}

function verificationMethods(
  signUp: SignUp,
  host: Host,
  run: Run,
): Omit<SignUpFutureVerifications, "emailAddress" | "phoneNumber" | "web3Wallet" | "externalAccount"> {
  return {
    get emailLinkVerification() {
      return emailLinkVerification(host);
    },
    sendEmailCode: () => run(() => signUp.prepareEmailAddressVerification()),
    verifyEmailCode: (params) => run(() => signUp.attemptEmailAddressVerification(params)),
    sendEmailLink: ({ verificationUrl }) =>
      run(() =>
        signUp.prepareEmailAddressVerification({
          strategy: "email_link",
          redirectUrl: absolute(verificationUrl),
        }),
      ),
    waitForEmailLinkVerification: () =>
      run(
        poll(
          () => signUp.reload(),
          ({ verifications }) => isSettled(verifications.emailAddress),
        ).run,
      ),
    sendPhoneCode: (params) => run(() => signUp.preparePhoneNumberVerification(params)),
    verifyPhoneCode: (params) => run(() => signUp.attemptPhoneNumberVerification(params)),
  };
}
