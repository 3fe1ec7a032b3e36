import { common } from "../../localization/en-us/common.ts";
import { errors } from "../../localization/en-us/errors.ts";
import { userProfile } from "../../localization/en-us/user-profile.ts";

export const profileTexts = { ...common, ...errors, ...userProfile };
