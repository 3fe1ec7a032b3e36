import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import type { User } from "../users/index.ts";
import { refuse, requireWelcomeKind, standingOf } from "./check-identities.ts";
import type { Identity } from "./listed-identifier.ts";

/** Somebody who wants to become a user, with what is known of them. */
export interface Applicant {
  /** Normalised. */
  emailAddress: string | null;
  /** E.164. */
  phoneNumber: string | null;
  /** An invitation that is good vouches for the address. */
  isInvited: boolean;
  /** The user is about to be made: nothing more will be known. */
  isFinal?: boolean;
}

/**
 * Lets an applicant in, or says why not. Everything that makes a user of somebody who asks for it calls this: when they
 * begin, and, with all that is known by then, when the user is made. An invitation opens every door but the blocklist.
 *
 * @throws sign_up_mode_restricted, sign_up_restricted_waitlist, not_allowed_access
 */
export async function requireOpenDoor(ctx: InstanceContext, applicant: Applicant): Promise<void> {
  const { isInvited, isFinal = false } = applicant;
  const { mode } = ctx.instance.settings.sign_up;
  if (mode === "restricted" && !isInvited) throw domainError("sign_up_mode_restricted");
  if (mode === "waitlist" && !isInvited) throw domainError("sign_up_restricted_waitlist");
  const identities = identitiesOf(applicant);
  const { blocked, isAllowed } = await standingOf(ctx, identities);
  if (blocked) throw refuse(blocked);
  if (isInvited) return;
  if (!isAllowed && (isFinal || identities.length > 0)) throw refuse(identities[0]);
  await requireWelcomeKind(ctx, identities);
}

/**
 * Whether somebody may use an address or number here, be it for the waitlist or beside others that they have.
 *
 * @throws not_allowed_access
 */
export async function requireWelcome(ctx: InstanceContext, identity: Identity): Promise<void> {
  const { blocked } = await standingOf(ctx, [identity]);
  if (blocked) throw refuse(blocked);
  await requireWelcomeKind(ctx, [identity]);
}

/**
 * Whether the lists, where they count at sign-in, let somebody in: none of what they have may be blocked, and one of it
 * has to be allowed.
 *
 * @throws not_allowed_access
 */
export async function requireAdmitted(ctx: InstanceContext, identities: readonly Identity[]): Promise<void> {
  if (ctx.instance.settings.restrictions.allowlist_blocklist_disabled_on_sign_in) return;
  const { blocked, isAllowed } = await standingOf(ctx, identities);
  if (blocked || !isAllowed) throw domainError("not_allowed_access", { param: "identifier" });
}

/** `requireAdmitted` for somebody who is known, by every address and number that they hold. */
export const requireAdmittedUser = (ctx: InstanceContext, user: User): Promise<void> =>
  requireAdmitted(
    ctx,
    [...user.emailAddresses, ...user.phoneNumbers].filter(({ status }) => status !== "unverified"),
  );

function identitiesOf({ emailAddress, phoneNumber }: Applicant): Identity[] {
  return [
    ...(emailAddress === null ? [] : [{ type: "email_address", value: emailAddress } as const]),
    ...(phoneNumber === null ? [] : [{ type: "phone_number", value: phoneNumber } as const]),
  ];
}
