import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { startBrowserSession, type BrowserContext } from "../clients/index.ts";
import { acceptInvitation } from "../invitations/index.ts";
import { allowInvited, requireOpenDoor } from "../restrictions/index.ts";
import { createUser, makeRoom, recordSignIn, type NewUser } from "../users/index.ts";
import { completeWaiting } from "../waitlist/index.ts";
import { metadataOf } from "./custom-fields.ts";
import { requireHumanSignUp } from "./humanity.ts";
import { isComplete } from "./machine.ts";
import { proofKeys, type SignUp, type SignUpFacts } from "./sign-up.ts";
import { finishSignUp, selectPasswordDigest } from "./store.ts";

/**
 * Makes user and session of a sign-up that has everything; leaves any other as it is. Every sign-up ends here, so here
 * the door is looked at last.
 *
 * @throws requires_captcha, sign_up_mode_restricted, sign_up_restricted_waitlist, not_allowed_access, invitation_already_accepted, revoked_invitation,
 *   ticket_expired_code, form_identifier_exists
 */
export function completeWhenReady(ctx: BrowserContext, signUp: SignUp): Promise<SignUp> {
  if (!isComplete(signUp.facts, ctx.instance.settings)) return Promise.resolve(signUp);
  return withTransaction(ctx, async (tx) => {
    requireHumanSignUp(tx, signUp);
    const { emailAddress, phoneNumber, invitationId } = signUp.facts;
    // The door may have been closed, and the invitation taken, since the sign-up began.
    await requireOpenDoor(tx, { emailAddress, phoneNumber, isInvited: invitationId !== null, isFinal: true });
    if (invitationId) {
      const invitation = await acceptInvitation(tx, invitationId);
      await allowInvited(tx, invitation.emailAddress, invitationId);
    }
    if (emailAddress !== null) await completeWaiting(tx, emailAddress);
    const digest = await selectPasswordDigest(tx.db, tx.instance.id, signUp.id);
    const newUser = toNewUser(tx, signUp.facts, digest);
    for (const { type, value, status } of newUser.identifications)
      if (status === "verified") await makeRoom(tx, type, value);
    const created = await createUser(tx, newUser);
    const user = await recordSignIn(tx, created.id);
    const now = tx.clock.now();
    const session = await startBrowserSession(tx, {
      user,
      strategy:
        signUp.facts.external?.strategy ??
        signUp.facts.emailVerification?.strategy ??
        signUp.facts.phoneVerification?.strategy ??
        (digest ? "password" : "username"),
      firstFactorVerifiedAt: now,
      attempt: { signUpId: signUp.id },
    });
    const ids = { sessionId: session.id, userId: user.id };
    const picture = signUp.facts.external?.grant?.imageUrl;
    if (picture) {
      const job = { userId: user.id, instanceId: tx.instance.id, url: picture };
      await tx.jobs.enqueue(tx, "capture-picture", [job]);
    }
    const finished = await finishSignUp(tx.db, tx.instance.id, signUp.id, ids, now);
    if (!finished) throw domainError("client_state_invalid");
    return finished;
  });
}

function toNewUser(ctx: BrowserContext, facts: SignUpFacts, digest: string | null): NewUser {
  const identifications = (["email_address", "phone_number"] as const).flatMap((type) => {
    const { value, verification } = proofKeys[type];
    const proof = facts[verification];
    return facts[value] === null
      ? []
      : [
          {
            type,
            value: facts[value],
            status: proof?.verifiedAt ? ("verified" as const) : ("reserved" as const),
            strategy: proof?.strategy ?? null,
          },
        ];
  });
  return {
    username: facts.username,
    firstName: facts.firstName,
    lastName: facts.lastName,
    locale: facts.locale,
    password: digest ? { digest, hasher: "argon2id" } : null,
    identifications,
    grants: facts.external?.grant ? [facts.external.grant] : [],
    ...metadataOf(facts, ctx.instance.settings),
    legalAcceptedAt: facts.legalAcceptedAt ? new Date(facts.legalAcceptedAt) : null,
    deleteSelfEnabled: ctx.instance.settings.delete_self,
    createOrganizationEnabled: ctx.instance.settings.create_organization,
    createOrganizationsLimit: ctx.instance.settings.create_organizations_limit,
  };
}
