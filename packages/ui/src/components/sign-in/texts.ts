import { common } from "../../localization/en-us/common.ts";
import { errors } from "../../localization/en-us/errors.ts";
import { signIn } from "../../localization/en-us/sign-in.ts";
import { signUp } from "../../localization/en-us/sign-up.ts";

/** Sign-in, and sign-up for where the two are combined. */
export const signInTexts = { ...common, ...errors, ...signIn, ...signUp };
