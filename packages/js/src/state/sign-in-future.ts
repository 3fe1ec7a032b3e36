import type {
  FutureCodeParams,
  FutureSSOParams,
  SignInFutureEmailCodeSendParams,
  SignInFuturePhoneCodeSendParams,
  SignInFutureResetPasswordSubmitParams,
  SignInFutureResource,
  SignInStatus,
} from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";
import { isSettled, poll } from "../resources/poll.ts";
import type { SignIn } from "../resources/sign-in.ts";
import type { Run } from "./future-helpers.ts";
import {
  absolute,
  emailLinkVerification,
  existingSession,
  extend,
  finalize,
  pickFactor,
  ticketFromUrl,
} from "./future-helpers.ts";

type OwnMembers = Omit<
  SignInFutureResource,
  | "id"
  | "identifier"
  | "supportedFirstFactors"
  | "supportedSecondFactors"
  | "firstFactorVerification"
  | "secondFactorVerification"
  | "createdSessionId"
  | "userData"
>;

/** The same attempt with methods that resolve `{ error }`: an object that inherits everything else from it. */
export function createSignInFuture(signIn: SignIn, host: Host, run: Run): SignInFutureResource {
  const own: OwnMembers = {
    get status(): SignInStatus {
      return signIn.status ?? "needs_identifier";
    },
    get isTransferable() {
      return signIn.firstFactorVerification.status === "transferable";
    },
    get existingSession() {
      return existingSession(signIn.firstFactorVerification);
    },
    get canBeDiscarded() {
      return !signIn.id || signIn.status === "complete" || signIn.status === "abandoned";
    },
    create: (params) => run(() => signIn.create(params)),
    password: ({ password, identifier, emailAddress, phoneNumber }) =>
      run(() => {
        const name = identifier ?? emailAddress ?? phoneNumber;
        return name || !signIn.id
          ? signIn.create({ identifier: name, password })
          : signIn.attemptFirstFactor({ strategy: "password", password });
      }),
    ...codeFlows(signIn, run),
    emailLink: emailLinkFlow(signIn, host, run),
    mfa: secondFactors(signIn, run),
    sso: (params) => run(() => goElsewhere(signIn, host, params)),
    ticket: (params) => run(() => signIn.create({ strategy: "ticket", ticket: params?.ticket ?? ticketFromUrl() })),
    passkey: (params) => run(() => signIn.authenticateWithPasskey(params)),
    finalize: (params) => run(() => finalize(host, signIn, params)),
    reset: () =>
      run(async () => {
        host.client?.resetSignIn();
        host.emit();
      }),
  };
  return extend(signIn, own) as SignInFutureResource;
}

async function startWith(signIn: SignIn, identifier: string | undefined): Promise<void> {
  if (identifier && (!signIn.id || signIn.identifier !== identifier)) await signIn.create({ identifier });
}

function codeFlows(signIn: SignIn, run: Run) {
  const attempt =
    (strategy: "email_code" | "phone_code" | "reset_password_email_code" | "reset_password_phone_code") =>
    ({ code }: FutureCodeParams) =>
      run(() => signIn.attemptFirstFactor({ strategy, code }));
  const sendToEmail =
    (strategy: "email_code" | "reset_password_email_code") =>
    ({ emailAddress, emailAddressId }: SignInFutureEmailCodeSendParams = {}) =>
      run(async () => {
        await startWith(signIn, emailAddress);
        const factor = pickFactor(signIn.supportedFirstFactors, strategy, emailAddressId);
        await signIn.prepareFirstFactor({ strategy, emailAddressId: factor.emailAddressId });
      });
  const sendToPhone =
    (strategy: "phone_code" | "reset_password_phone_code") =>
    ({ phoneNumber, phoneNumberId, channel }: SignInFuturePhoneCodeSendParams = {}) =>
      run(async () => {
        await startWith(signIn, phoneNumber);
        const factor = pickFactor(signIn.supportedFirstFactors, strategy, phoneNumberId);
        await signIn.prepareFirstFactor({
          strategy,
          phoneNumberId: factor.phoneNumberId,
          ...(channel && { channel }),
        });
      });
  const submitPassword = (params: SignInFutureResetPasswordSubmitParams) => run(() => signIn.resetPassword(params));
  const reset = { email: "reset_password_email_code", phone: "reset_password_phone_code" } as const;
  return {
    emailCode: { sendCode: sendToEmail("email_code"), verifyCode: attempt("email_code") },
    phoneCode: { sendCode: sendToPhone("phone_code"), verifyCode: attempt("phone_code") },
    resetPasswordEmailCode: {
      sendCode: sendToEmail(reset.email),
      verifyCode: attempt(reset.email),
      submitPassword,
    },
    resetPasswordPhoneCode: {
      sendCode: sendToPhone(reset.phone),
      verifyCode: attempt(reset.phone),
      submitPassword,
    },
  };
}

function emailLinkFlow(signIn: SignIn, host: Host, run: Run): SignInFutureResource["emailLink"] {
  return {
    sendLink: ({ emailAddress, emailAddressId, verificationUrl }) =>
      run(async () => {
        await startWith(signIn, emailAddress);
        const factor = pickFactor(signIn.supportedFirstFactors, "email_link", emailAddressId);
        const redirectUrl = absolute(verificationUrl);
        await signIn.prepareFirstFactor({
          strategy: "email_link",
          emailAddressId: factor.emailAddressId,
          redirectUrl,
        });
      }),
    waitForVerification: () =>
      run(
        poll(
          () => signIn.reload(),
          ({ firstFactorVerification }) => isSettled(firstFactorVerification),
        ).run,
      ),
    get verification() {
      return emailLinkVerification(host);
    },
  };
}

function secondFactors(signIn: SignIn, run: Run): SignInFutureResource["mfa"] {
  const attempt =
    (strategy: "phone_code" | "email_code" | "totp" | "backup_code") =>
    ({ code }: FutureCodeParams) =>
      run(() => signIn.attemptSecondFactor({ strategy, code }));
  return {
    sendPhoneCode: () =>
      run(async () => {
        const { phoneNumberId } = pickFactor(signIn.supportedSecondFactors, "phone_code");
        await signIn.prepareSecondFactor({ strategy: "phone_code", phoneNumberId });
      }),
    sendEmailCode: () =>
      run(async () => {
        const { emailAddressId } = pickFactor(signIn.supportedSecondFactors, "email_code");
        await signIn.prepareSecondFactor({ strategy: "email_code", emailAddressId });
      }),
    verifyPhoneCode: attempt("phone_code"),
    verifyEmailCode: attempt("email_code"),
    verifyTOTP: attempt("totp"),
    verifyBackupCode: attempt("backup_code"),
  };
}

async function goElsewhere(signIn: SignIn, host: Host, params: FutureSSOParams): Promise<void> {
  const { redirectUrl, redirectCallbackUrl, popup, ...rest } = params;
  const targets = {
    redirectUrl: absolute(redirectCallbackUrl),
    redirectUrlComplete: absolute(redirectUrl),
  };
  const { signInElsewhere } = await host.loadLate();
  await signInElsewhere(host, signIn, { ...rest, ...targets, popup });
}
