import { renderToString } from "react-dom/server.browser";
import { ClerkUIProvider, SignIn } from "../src/index.ts";
import { offline, refusing, slow, wrongCode } from "./answers.ts";
import { fakeClerk, type FakeOptions } from "./fake-clerk.ts";
import { attribute, fakeEnvironment, provider } from "./fake-environment.ts";
import type { Story } from "./story.ts";

const google = provider("Google", "#4285f4");
const github = provider("GitHub", "#24292f");
const email = { strategy: "email_code", emailAddressId: "idn_1", safeIdentifier: "ada@fernweh.example" };
const phone = { strategy: "phone_code", phoneNumberId: "idn_2", safeIdentifier: "+49 ••• ••56" };
const reset = { ...email, strategy: "reset_password_email_code" };
const identified = { identifier: "ada@fernweh.example", status: "needs_first_factor" as const };

const logo = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 112 28"><circle cx="14" cy="14" r="12" fill="#3446c8"/><path d="M40 8h64v4H40zm0 8h44v4H40z" fill="#3446c8"/></svg>')}`;

const page = (
  <ClerkUIProvider clerk={fakeClerk({ loaded: false })} environment={fakeEnvironment({ social: [google, github] })}>
    <SignIn />
  </ClerkUIProvider>
);

function Sent({ html }: { html: string }) {
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}

const view = () => <SignIn />;
const start = (options: FakeOptions, step: Omit<Story, "clerk" | "view"> = {}): Story => ({
  clerk: () => fakeClerk(options),
  view,
  ...step,
});
/** The first proof by these factors, and what the server makes of it. */
const proof = (
  factors: object[],
  answers: FakeOptions["signIn"] = {},
  step: Omit<Story, "clerk" | "view"> = {},
): Story => ({
  clerk: () => fakeClerk({ signIn: { ...identified, supportedFirstFactors: factors as never, ...answers } }),
  hash: "#/factor-one",
  view,
  ...step,
});
const second = (factors: object[], step: Omit<Story, "clerk" | "view"> = {}): Story => ({
  clerk: () => fakeClerk({ signIn: { status: "needs_second_factor", supportedSecondFactors: factors as never } }),
  hash: "#/factor-two",
  view,
  ...step,
});
/** Where the link of a mail leads, when the Clerk object says this about it. */
const link = (outcome: () => Promise<unknown>): Story => ({
  clerk: () => Object.assign(fakeClerk(), { handleEmailLinkVerification: outcome }),
  hash: "#/verify",
  view,
});
const continued = { type: { "Email address": "ada@fernweh.example" }, press: ["Continue"] };
const passkeys = { passkey: attribute() };

/** Steps and answers of SignIn beside the plain ones. */
export const signInSteps: Record<string, Story> = {
  "sign-in-unknown": start(
    {
      signIn: {
        create: refusing({
          code: "form_identifier_not_found",
          longMessage: "There is no account with this address.",
          paramName: "identifier",
        }),
      },
    },
    continued,
  ),
  "sign-in-slow": start({ environment: { social: [google, github] }, signIn: { create: slow } }, continued),
  "sign-in-offline": start({ environment: { social: [google, github] }, signIn: { create: offline } }, continued),
  "sign-in-unreached": start({ environment: null }),
  "sign-in-social-slow": start(
    { environment: { social: [google, github] }, signIn: { authenticateWithRedirect: slow } },
    { press: ["Google"] },
  ),
  "sign-in-social-denied": start({
    environment: { social: [google, github] },
    signIn: {
      firstFactorVerification: { status: "unverified", error: { code: "oauth_access_denied", message: "" } } as never,
    },
  }),
  // What a server sends, for a browser that runs no scripts: there it shows what `noscript` holds.
  "sign-in-without-script": {
    clerk: () => fakeClerk(),
    view: () => <Sent html={renderToString(page).replaceAll("noscript", "div")} />,
  },
  "sign-in-last-used": start({
    lastStrategy: "oauth_github",
    environment: { social: [google, github] },
  }),
  "sign-in-logo": start({
    environment: {
      social: [google],
      attributes: { username: attribute({ used_for_first_factor: true }), ...passkeys },
      showsPasskeyButton: true,
      display: { logoImageUrl: logo, homeUrl: "https://fernweh.example" },
    },
  }),
  "sign-in-for-waitlist": start({ environment: { signUp: { mode: "waitlist" } } }),
  "sign-in-restricted": start({ environment: { signUp: { mode: "restricted" } } }),
  "sign-in-combined": {
    clerk: () => fakeClerk({ environment: { social: [google] } }),
    view: () => <SignIn withSignUp />,
  },
  "sign-in-combined-create": {
    clerk: () => fakeClerk({ environment: { social: [google] } }),
    hash: "#/create",
    view: () => <SignIn withSignUp initialValues={{ emailAddress: "ada@fernweh.example" }} />,
  },
  "sign-in-callback": {
    clerk: () => Object.assign(fakeClerk(), { handleRedirectCallback: slow }),
    hash: "#/sso-callback",
    view,
  },
  "sign-in-passkey": proof([{ strategy: "passkey" }, email]),
  "sign-in-phone-code": proof([phone]),
  "sign-in-code-wrong": proof([email], { attemptFirstFactor: wrongCode }, { type: { "Six-digit code": "424242" } }),
  "sign-in-code-slow": proof([email], { attemptFirstFactor: slow }, { type: { "Six-digit code": "424242" } }),
  "sign-in-code-offline": proof([email], { attemptFirstFactor: offline }, { type: { "Six-digit code": "424242" } }),
  "sign-in-password-offline": proof(
    [{ strategy: "password" }, email],
    { attemptFirstFactor: offline },
    { type: { Password: "correct horse" }, press: ["Show the password", "Continue"] },
  ),
  "sign-in-password-leaked": proof(
    [{ strategy: "password" }, email, reset],
    { attemptFirstFactor: refusing({ code: "form_password_pwned", longMessage: "", paramName: "password" }) },
    { type: { Password: "password123" }, press: ["Continue"] },
  ),
  "sign-in-help": proof([{ strategy: "password" }, email], {}, { press: ["Try another way", "Get help"] }),
  "sign-in-no-methods": proof([]),
  "sign-in-link-offline": proof([{ ...email, strategy: "email_link" }], {
    createEmailLinkFlow: (() => ({ startEmailLinkFlow: offline, cancelEmailLinkFlow: () => undefined })) as never,
  }),
  "sign-in-phone-code-second": second([phone, { strategy: "totp" }], {
    press: ["Try another way", "Text a code to +49 ••• ••56"],
  }),
  "sign-in-second-alternatives": second([{ strategy: "totp" }, phone, { strategy: "backup_code" }], {
    press: ["Try another way"],
  }),
  "sign-in-new-password-differs": {
    clerk: () => fakeClerk({ signIn: { status: "needs_new_password" } }),
    hash: "#/reset-password",
    view,
    type: { "New password": "correct horse battery", "Repeat the password": "correct house" },
  },
  "sign-in-new-password-repeated": {
    clerk: () => fakeClerk({ signIn: { status: "needs_new_password" } }),
    hash: "#/reset-password",
    view,
    type: { "New password": "a long secret, 42 words", "Repeat the password": "a long secret, 42 words" },
  },
  "sign-in-new-password-saved": {
    clerk: () => fakeClerk({ signIn: { status: "complete", createdSessionId: "sess_1" } }),
    hash: "#/reset-password-success",
    view,
  },
  "sign-in-link-good": link(() => Promise.resolve()),
  "sign-in-link-expired": link(() => Promise.reject({ code: "expired" })),
  "sign-in-link-failed": link(() => Promise.reject({ code: "failed" })),
  "sign-in-link-elsewhere": link(() => Promise.reject({ code: "client_mismatch" })),
};
