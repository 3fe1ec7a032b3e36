import type { LocalizationResource } from "./resource.ts";
import { common } from "./en-us/common.ts";
import { errors } from "./en-us/errors.ts";
import { signIn } from "./en-us/sign-in.ts";
import { signInSteps } from "./en-us/sign-in-steps.ts";
import { signUp } from "./en-us/sign-up.ts";
import { userButton } from "./en-us/user-button.ts";
import { userProfile } from "./en-us/user-profile.ts";

/** All English texts in one resource, to translate from. */
export const enUS: LocalizationResource = {
  ...common,
  ...errors,
  ...signInSteps,
  signIn: { ...signInSteps.signIn, ...signIn.signIn },
  ...signUp,
  ...userButton,
  ...userProfile,
};
