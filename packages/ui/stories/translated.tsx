import { arSA, deDE, plPL } from "@latchkey/localizations";
import { SignIn, SignUp, UserProfile } from "../src/index.ts";
import { fakeClerk } from "./fake-clerk.ts";
import { attribute, provider } from "./fake-environment.ts";
import { fullUser } from "./full-user.ts";
import type { Story } from "./story.ts";

const social = [provider("Google", "#4285f4"), provider("GitHub", "#24292f")];
const languages = { pl: plPL, de: deDE, ar: arSA };

/** Languages with long words, with other scripts, and from right to left. */
export const translated: Record<string, Story> = Object.fromEntries(
  Object.entries(languages).flatMap(([name, localization]): [string, Story][] => [
    [`language-${name}`, { clerk: () => fakeClerk({ environment: { social } }), view: () => <SignIn />, localization }],
    [
      `language-${name}-sign-up`,
      {
        clerk: () =>
          fakeClerk({
            environment: {
              attributes: { first_name: attribute({ required: true }), last_name: attribute({ required: true }) },
              signUp: { legal_consent_enabled: true },
              display: {
                termsUrl: "https://fernweh.example/terms",
                privacyPolicyUrl: "https://fernweh.example/privacy",
              },
            },
          }),
        view: () => <SignUp />,
        localization,
      },
    ],
    [
      `language-${name}-profile`,
      {
        clerk: () => fakeClerk({ user: fullUser, environment: { social } }),
        hash: "#/security",
        view: () => <UserProfile />,
        localization,
      },
    ],
    [
      `language-${name}-modal`,
      { clerk: () => fakeClerk(), view: () => <p>The page behind</p>, open: { name: "signIn" }, localization },
    ],
  ]),
);
