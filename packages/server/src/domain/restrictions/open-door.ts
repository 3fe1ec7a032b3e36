import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";

/** Somebody who wants to become a user, with what is known of them. */
export interface Applicant {
  /** Normalised. */
  emailAddress: string | null;
  /** E.164. */
  phoneNumber: string | null;
  /** An invitation that is good vouches for the address. */
  isInvited: boolean;
}

/**
 * Lets an applicant in, or says why not. Everything that makes a user of somebody who asks for it calls this: when they
 * begin, and, with all that is known by then, when the user is made.
 *
 * @throws sign_up_mode_restricted, sign_up_restricted_waitlist
 */
export async function requireOpenDoor(ctx: InstanceContext, applicant: Applicant): Promise<void> {
  const { mode } = ctx.instance.settings.sign_up;
  if (applicant.isInvited) return;
  if (mode === "restricted") throw domainError("sign_up_mode_restricted");
  if (mode === "waitlist") throw domainError("sign_up_restricted_waitlist");
}
