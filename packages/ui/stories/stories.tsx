import { SignIn, SignUp, UserAvatar, UserButton, UserProfile } from "../src/index.ts";
import { fakeClerk } from "./fake-clerk.ts";
import { fullUser } from "./full-user.ts";
import { otherStates } from "./other-states.tsx";
import { profileForms } from "./profile-forms.tsx";
import { safety } from "./safety.tsx";
import { signInSteps } from "./sign-in-steps.tsx";
import { signUpSteps } from "./sign-up-steps.tsx";
import type { Story } from "./story.ts";
import { themed } from "./themed.tsx";
import { translated } from "./translated.tsx";
import { attribute, provider } from "./fake-environment.ts";

const google = provider("Google", "#4285f4");
const github = provider("GitHub", "#24292f");
const many = [google, github, provider("Apple"), provider("Microsoft", "#00a4ef"), provider("Discord", "#5865f2")];
const email = { strategy: "email_code", emailAddressId: "idn_1", safeIdentifier: "ada@fernweh.example" };
const phone = { strategy: "phone_code", phoneNumberId: "idn_2", safeIdentifier: "+49 ••• ••56" };
const reset = { ...email, strategy: "reset_password_email_code" };
const firstFactor = (factors: object[]) => ({
  status: "needs_first_factor" as const,
  identifier: "ada@fernweh.example",
  supportedFirstFactors: factors as never,
});
const profile = () =>
  fakeClerk({
    user: fullUser,
    environment: { social: [google, github], attributes: { username: attribute(), phone_number: attribute() } },
  });

/** Every screen that is looked at. */
export const stories: Record<string, Story> = {
  ...safety,
  ...signInSteps,
  ...signUpSteps,
  ...profileForms,
  ...otherStates,
  "sign-in": { clerk: () => fakeClerk({ environment: { social: [google, github] } }), view: () => <SignIn /> },
  "sign-in-simple": {
    clerk: () => fakeClerk({ environment: { social: [google, github] } }),
    view: () => <SignIn />,
    appearance: { theme: "simple" },
  },
  "sign-in-simple-modal": {
    clerk: () => fakeClerk(),
    view: () => null,
    appearance: { theme: "simple" },
    open: { name: "signIn" },
  },
  "sign-in-plain": {
    clerk: () => fakeClerk({ environment: { display: { showDevmodeWarning: true } } }),
    view: () => <SignIn />,
  },
  "sign-in-many": {
    clerk: () =>
      fakeClerk({
        environment: {
          social: many,
          attributes: {
            username: attribute({ used_for_first_factor: true }),
            phone_number: attribute({ used_for_first_factor: true }),
          },
        },
      }),
    view: () => <SignIn />,
  },
  "sign-in-phone": {
    clerk: () =>
      fakeClerk({ environment: { attributes: { phone_number: attribute({ used_for_first_factor: true }) } } }),
    view: () => <SignIn />,
    press: ["Use phone"],
  },
  "sign-in-loading": { clerk: () => fakeClerk({ loaded: false }), view: () => <SignIn /> },
  "sign-in-password": {
    clerk: () => fakeClerk({ signIn: firstFactor([{ strategy: "password" }, email, reset]) }),
    hash: "#/factor-one",
    view: () => <SignIn />,
  },
  "sign-in-password-wrong": {
    clerk: () =>
      fakeClerk({
        signIn: {
          ...firstFactor([{ strategy: "password" }, email]),
          attemptFirstFactor: () =>
            Promise.reject({
              clerkError: true,
              errors: [
                {
                  code: "form_password_incorrect",
                  message: "",
                  longMessage: "That password is not right. Try again, or use another way.",
                  meta: { paramName: "password" },
                },
              ],
            }),
        },
      }),
    hash: "#/factor-one",
    view: () => <SignIn />,
    type: { Password: "wrong horse" },
    press: ["Continue"],
  },
  "sign-in-code": {
    clerk: () =>
      fakeClerk({ signIn: firstFactor([email]), environment: { display: { preferredSignInStrategy: "otp" } } }),
    hash: "#/factor-one",
    view: () => <SignIn />,
    type: { "Six-digit code": "424" },
  },
  "sign-in-alternatives": {
    clerk: () =>
      fakeClerk({
        environment: { social: [google] },
        signIn: firstFactor([{ strategy: "password" }, email, phone, { strategy: "oauth_google" }]),
      }),
    hash: "#/factor-one",
    view: () => <SignIn />,
    press: ["Try another way"],
  },
  "sign-in-forgot": {
    clerk: () => fakeClerk({ signIn: firstFactor([{ strategy: "password" }, email, reset]) }),
    hash: "#/factor-one",
    view: () => <SignIn />,
    press: ["Forgot it?"],
  },
  "sign-in-reset-code": {
    clerk: () => fakeClerk({ signIn: firstFactor([{ strategy: "password" }, email, reset]) }),
    hash: "#/factor-one",
    view: () => <SignIn />,
    press: ["Forgot it?", "Reset your password"],
  },
  "sign-in-new-password": {
    clerk: () => fakeClerk({ signIn: { status: "needs_new_password" } }),
    hash: "#/reset-password",
    view: () => <SignIn />,
    type: { "New password": "short" },
  },
  "sign-in-totp": {
    clerk: () =>
      fakeClerk({
        signIn: {
          status: "needs_second_factor",
          identifier: "ada@fernweh.example",
          supportedSecondFactors: [{ strategy: "totp" }, { strategy: "backup_code" }] as never,
        },
      }),
    hash: "#/factor-two",
    view: () => <SignIn />,
  },
  "sign-in-backup-code": {
    clerk: () =>
      fakeClerk({
        signIn: { status: "needs_second_factor", supportedSecondFactors: [{ strategy: "backup_code" }] as never },
      }),
    hash: "#/factor-two",
    view: () => <SignIn />,
  },
  "sign-in-new-device": {
    clerk: () => fakeClerk({ signIn: { status: "needs_client_trust", supportedSecondFactors: [email] as never } }),
    hash: "#/client-trust",
    view: () => <SignIn />,
  },
  "sign-in-link": {
    clerk: () => fakeClerk({ signIn: firstFactor([{ ...email, strategy: "email_link" }]) }),
    hash: "#/factor-one",
    view: () => <SignIn />,
  },
  "sign-in-accounts": {
    clerk: () =>
      fakeClerk({
        user: {},
        otherUsers: [{ firstName: "Charles", lastName: "Babbage" }],
        environment: { isMultiSession: true },
      }),
    hash: "#/choose",
    view: () => <SignIn />,
  },
  "sign-in-modal": {
    clerk: () => fakeClerk({ environment: { social: [google] } }),
    view: () => <p>The page behind</p>,
    open: { name: "signIn" },
  },
  "sign-in-themed": {
    clerk: () => fakeClerk({ environment: { social: [google, github] } }),
    view: () => <SignIn />,
    appearance: {
      variables: { colorPrimary: "#0f766e", borderRadius: "0.25rem", fontFamily: "Georgia, serif" },
      options: {
        socialButtonsPlacement: "bottom",
        helpPageUrl: "/help",
        termsPageUrl: "/terms",
        privacyPageUrl: "/privacy",
      },
      elements: { headerTitle: { textTransform: "uppercase", "&:hover": { color: "red" } }, card: "shadow-none" },
    },
  },
  ...themed,
  ...translated,
  "sign-in-maintenance": { clerk: () => fakeClerk({ environment: { maintenanceMode: true } }), view: () => <SignIn /> },
  "sign-up": {
    clerk: () =>
      fakeClerk({
        environment: {
          social: [google, github],
          attributes: {
            first_name: attribute({ required: true }),
            last_name: attribute({ required: true }),
            username: attribute({ required: true }),
          },
          signUp: { legal_consent_enabled: true },
          display: { termsUrl: "https://fernweh.example/terms", privacyPolicyUrl: "https://fernweh.example/privacy" },
        },
      }),
    view: () => <SignUp />,
  },
  "sign-up-plain": { clerk: () => fakeClerk(), view: () => <SignUp /> },
  "sign-up-either": {
    clerk: () =>
      fakeClerk({
        environment: {
          attributes: { email_address: attribute({ verifications: ["email_code"] }), phone_number: attribute() },
        },
      }),
    view: () => <SignUp />,
    press: ["Use phone instead"],
  },
  "sign-up-verify": {
    clerk: () =>
      fakeClerk({
        signUp: {
          status: "missing_requirements",
          emailAddress: "ada@fernweh.example",
          unverifiedFields: ["email_address"],
        },
      }),
    hash: "#/verify-email-address",
    view: () => <SignUp />,
  },
  "sign-up-continue": {
    clerk: () => fakeClerk({ signUp: { status: "missing_requirements", missingFields: ["username", "last_name"] } }),
    hash: "#/continue",
    view: () => <SignUp />,
  },
  "sign-up-restricted": {
    clerk: () => fakeClerk({ environment: { signUp: { mode: "restricted" } } }),
    view: () => <SignUp />,
  },
  "sign-up-waitlist": {
    clerk: () => fakeClerk({ environment: { signUp: { mode: "waitlist" } } }),
    view: () => <SignUp />,
  },
  "user-avatar": { clerk: () => fakeClerk({ user: {} }), view: () => <UserAvatar /> },
  "user-button": { clerk: () => fakeClerk({ user: {} }), view: () => <UserButton showName /> },
  "user-button-open": {
    clerk: () => fakeClerk({ user: {} }),
    view: () => (
      <UserButton>
        <UserButton.MenuItems>
          <UserButton.Link label="Settings" labelIcon={<Square />} href="/settings" />
          <UserButton.Action label="signOut" />
          <UserButton.Action label="Help" labelIcon={<Square />} onClick={() => undefined} />
        </UserButton.MenuItems>
      </UserButton>
    ),
    press: ["Open the account menu"],
  },
  "user-button-multi": {
    clerk: () =>
      fakeClerk({
        user: {},
        otherUsers: [{ firstName: "Charles", lastName: "Babbage" }],
        environment: { isMultiSession: true },
      }),
    view: () => <UserButton />,
    press: ["Open the account menu"],
  },
  "user-profile": { clerk: profile, view: () => <UserProfile /> },
  "user-profile-email": { clerk: profile, view: () => <UserProfile />, press: ["Add an email address"] },
  "user-profile-edit": { clerk: profile, view: () => <UserProfile />, press: ["Edit profile"] },
  "user-profile-menu": {
    clerk: profile,
    view: () => <UserProfile />,
    press: ["Actions for ada.byron@analytical.example"],
  },
  "user-profile-security": { clerk: profile, hash: "#/security", view: () => <UserProfile /> },
  "user-profile-password": {
    clerk: profile,
    hash: "#/security",
    view: () => <UserProfile />,
    press: ["Change the password"],
  },
  "user-profile-delete": { clerk: profile, hash: "#/security", view: () => <UserProfile />, press: ["Delete account"] },
  "user-profile-custom": {
    clerk: profile,
    hash: "#/billing",
    view: () => (
      <UserProfile>
        <UserProfile.Page label="Billing" url="billing" labelIcon={<Square />}>
          <h1>Billing</h1>
          <p>A page of the app.</p>
        </UserProfile.Page>
        <UserProfile.Link label="Home page" url="/" labelIcon={<Square />} />
        <UserProfile.Page label="security" />
      </UserProfile>
    ),
  },
  "user-profile-modal": { clerk: profile, view: () => <p>The page behind</p>, open: { name: "userProfile" } },
};

function Square() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <rect x="3" y="3" width="10" height="10" rx="2" fill="none" stroke="currentColor" />
    </svg>
  );
}
