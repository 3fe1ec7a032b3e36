import { common } from "../../localization/en-us/common.ts";
import { errors } from "../../localization/en-us/errors.ts";
import { signIn } from "../../localization/en-us/sign-in.ts";

export const signInTexts = {
  ...common,
  ...errors,
  ...signIn,
  // The title while the name of the application is unknown.
  signUp: { start: { actionLink: "Sign in" } },
};
