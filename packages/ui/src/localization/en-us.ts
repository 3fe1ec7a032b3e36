import type { LocalizationResource } from "./resource.ts";
import { common } from "./en-us/common.ts";
import { errors } from "./en-us/errors.ts";
import { impersonation } from "./en-us/impersonation.ts";
import { serverErrors } from "./en-us/server-errors.ts";
import { sessionTasks } from "./en-us/session-tasks.ts";
import { signIn } from "./en-us/sign-in.ts";
import { signInSteps } from "./en-us/sign-in-steps.ts";
import { signUp } from "./en-us/sign-up.ts";
import { userButton } from "./en-us/user-button.ts";
import { userProfile } from "./en-us/user-profile.ts";
import { userProfileSecurity } from "./en-us/user-profile-security.ts";
import { waitlist } from "./en-us/waitlist.ts";
import { userVerification } from "./en-us/user-verification.ts";

/** All English texts in one resource, to translate from. */
export const enUS = {
  ...common,
  unstable__errors: { ...serverErrors, ...errors.unstable__errors },
  ...signInSteps,
  signIn: { ...signInSteps.signIn, ...signIn.signIn },
  ...signUp,
  ...userButton,
  ...userProfile,
  ...userProfileSecurity,
  userProfile: {
    ...userProfile.userProfile,
    ...userProfileSecurity.userProfile,
    start: { ...userProfile.userProfile.start, ...userProfileSecurity.userProfile.start },
  },
  ...userVerification,
  ...sessionTasks,
  ...waitlist,
  ...impersonation,
} satisfies LocalizationResource;
