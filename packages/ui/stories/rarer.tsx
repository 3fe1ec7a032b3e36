import { SignIn, SignUp, UserAvatar, UserButton, UserProfile } from "../src/index.ts";
import { fakeClerk } from "./fake-clerk.ts";
import { provider } from "./fake-environment.ts";
import type { Story } from "./story.ts";

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" fill="#2f5d50"/></svg>')}`;
const pictured = { imageUrl: picture, hasImage: true };
const social = [provider("Google", "#4285f4"), provider("GitHub", "#24292f")];
const forever = () => new Promise<never>(() => undefined);
const email = { strategy: "email_code", emailAddressId: "idn_1", safeIdentifier: "ada@fernweh.example" };

function lastUsed() {
  const clerk = fakeClerk({ environment: { social } });
  Object.assign(clerk.client ?? {}, { lastAuthenticationStrategy: "oauth_google" });
  return clerk;
}

/** What a screen shows only at times: pictures, logos, a hint, a mark, a message. */
export const rarer: Record<string, Story> = {
  "user-avatar-picture": { clerk: () => fakeClerk({ user: pictured }), view: () => <UserAvatar /> },
  "user-button-picture": {
    clerk: () => fakeClerk({ user: pictured }),
    view: () => <UserButton showName />,
    appearance: { options: { helpPageUrl: "/help" } },
    press: ["Ada Byron: Open the account menu"],
  },
  "user-profile-picture": {
    clerk: () => fakeClerk({ user: pictured }),
    view: () => <UserProfile />,
    press: ["Edit profile"],
  },
  "sign-in-logo": {
    clerk: () => fakeClerk({ environment: { display: { logoImageUrl: picture } } }),
    view: () => <SignIn />,
  },
  "sign-in-last-used": { clerk: lastUsed, view: () => <SignIn /> },
  "sign-in-busy": {
    clerk: () => fakeClerk({ signIn: { create: forever } }),
    view: () => <SignIn />,
    type: { "Email address": "ada@fernweh.example" },
    press: ["Continue"],
  },
  "sign-in-code-wrong": {
    clerk: () =>
      fakeClerk({
        environment: { display: { preferredSignInStrategy: "otp" } },
        signIn: {
          status: "needs_first_factor",
          identifier: "ada@fernweh.example",
          supportedFirstFactors: [email] as never,
          attemptFirstFactor: () =>
            Promise.reject({
              clerkError: true,
              errors: [
                { code: "form_code_incorrect", message: "That code is not right.", meta: { paramName: "code" } },
              ],
            }),
        },
      }),
    hash: "#/factor-one",
    view: () => <SignIn />,
    type: { "Six-digit code": "131313" },
  },
  "sign-in-link-verified": {
    clerk: () => fakeClerk(),
    hash: "#/verify",
    view: () => <SignIn />,
  },
  "sign-in-new-password-repeated": {
    clerk: () => fakeClerk({ signIn: { status: "needs_new_password" } }),
    hash: "#/reset-password",
    view: () => <SignIn />,
    type: { "New password": "a long secret, 42 words", "Repeat the password": "a long secret, 42 words" },
  },
  "sign-up-optional": {
    clerk: () => fakeClerk(),
    view: () => <SignUp />,
    appearance: { options: { showOptionalFields: true } },
  },
};
