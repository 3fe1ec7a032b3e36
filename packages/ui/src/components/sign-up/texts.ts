import { common } from "../../localization/en-us/common.ts";
import { errors } from "../../localization/en-us/errors.ts";
import { signUp } from "../../localization/en-us/sign-up.ts";

export const signUpTexts = {
  ...common,
  ...errors,
  ...signUp,
  // The title while the name of the application is unknown.
  signIn: { start: { actionLink: "Sign up" } },
};
