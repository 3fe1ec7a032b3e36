import { SignUp } from "../src/index.ts";
import { offline, refusing, slow, wrongCode } from "./answers.ts";
import { fakeClerk, type FakeOptions } from "./fake-clerk.ts";
import { attribute, provider } from "./fake-environment.ts";
import type { Story } from "./story.ts";

const social = [provider("Google", "#4285f4"), provider("GitHub", "#24292f")];
const legal = {
  signUp: { legal_consent_enabled: true },
  display: { termsUrl: "https://fernweh.example/terms", privacyPolicyUrl: "https://fernweh.example/privacy" },
};
const begun = { status: "missing_requirements" as const, emailAddress: "ada@fernweh.example" };
const notSent = { status: null, error: null, nextAction: "needs_prepare" };

const view = () => <SignUp />;
const start = (options: FakeOptions, step: Omit<Story, "clerk" | "view"> = {}): Story => ({
  clerk: () => fakeClerk(options),
  view,
  ...step,
});
const continued = { type: { "Email address": "ada@fernweh.example", Password: "correct horse" }, press: ["Continue"] };
const verify = (signUp: FakeOptions["signUp"], step: Omit<Story, "clerk" | "view"> = {}): Story =>
  start({ signUp: { ...begun, ...signUp } }, { hash: "#/verify-email-address", ...step });

/** Steps and answers of SignUp beside the plain ones. */
export const signUpSteps: Record<string, Story> = {
  "sign-up-loading": start({ loaded: false, environment: { social } }),
  "sign-up-unreached": start({ environment: null }),
  "sign-up-slow": start({ environment: { social }, signUp: { create: slow } }, continued),
  "sign-up-offline": start({ environment: { social }, signUp: { create: offline } }, continued),
  "sign-up-refused": start(
    {
      signUp: {
        create: refusing(
          {
            code: "form_identifier_exists",
            longMessage: "That address is taken. Please try another.",
            paramName: "email_address",
          },
          { code: "form_password_length_too_short", longMessage: "", paramName: "password" },
        ),
      },
    },
    { type: { "Email address": "ada@fernweh.example", Password: "short" }, press: ["Continue"] },
  ),
  "sign-up-optional": start(
    {
      environment: {
        attributes: {
          first_name: attribute(),
          last_name: attribute(),
          username: attribute(),
          phone_number: attribute(),
        },
      },
    },
    { appearance: { options: { showOptionalFields: true } } },
  ),
  "sign-up-many": start({
    environment: {
      social: [...social, provider("Apple"), provider("Microsoft", "#00a4ef"), provider("Discord", "#5865f2")],
      ...legal,
    },
  }),
  "sign-up-maintenance": start({ environment: { maintenanceMode: true } }),
  "sign-up-invited": start(
    { signUp: { ...begun, create: (() => new Promise(() => undefined)) as never } },
    { query: "?__clerk_ticket=ticket" },
  ),
  "sign-up-callback": {
    clerk: () => Object.assign(fakeClerk(), { handleRedirectCallback: slow }),
    hash: "#/sso-callback",
    view,
  },
  "sign-up-modal": {
    clerk: () => fakeClerk({ environment: { social, ...legal } }),
    view: () => <p>The page behind</p>,
    open: { name: "signUp" },
  },
  "sign-up-verify-wrong": verify(
    { attemptEmailAddressVerification: wrongCode },
    { type: { "Six-digit code": "424242" } },
  ),
  "sign-up-verify-offline": verify({
    prepareEmailAddressVerification: offline,
    verifications: { emailAddress: { ...notSent, supportedStrategies: ["email_code"] } } as never,
  }),
  "sign-up-verify-phone": verify({ phoneNumber: "+4915112345678" }, { hash: "#/verify-phone-number" }),
  "sign-up-link": verify({
    verifications: { emailAddress: { ...notSent, supportedStrategies: ["email_link"] } } as never,
  }),
  "sign-up-link-good": {
    clerk: () => Object.assign(fakeClerk(), { handleEmailLinkVerification: () => Promise.resolve() }),
    hash: "#/verify",
    view,
  },
  "sign-up-link-elsewhere": {
    clerk: () =>
      Object.assign(fakeClerk(), { handleEmailLinkVerification: () => Promise.reject({ code: "client_mismatch" }) }),
    hash: "#/verify",
    view,
  },
  "sign-up-terms": start(
    { environment: legal, signUp: { ...begun, missingFields: ["legal_accepted"] } },
    { hash: "#/continue" },
  ),
};
