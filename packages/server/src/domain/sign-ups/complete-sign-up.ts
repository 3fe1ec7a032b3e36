import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { activateSession, requireClient, rotateBrowserToken, type BrowserContext } from "../clients/index.ts";
import { createSession } from "../sessions/index.ts";
import { createUser, recordSignIn, requireUser, type NewUser } from "../users/index.ts";
import { isComplete } from "./machine.ts";
import { proofKeys, type SignUp, type SignUpFacts } from "./sign-up.ts";
import { finishSignUp, selectPasswordDigest } from "./store.ts";

/** Makes user and session of a sign-up that has everything; leaves any other as it is. */
export function completeWhenReady(ctx: BrowserContext, signUp: SignUp): Promise<SignUp> {
  if (!isComplete(signUp.facts, ctx.instance.settings)) return Promise.resolve(signUp);
  return withTransaction(ctx, async (tx) => {
    const client = await requireClient(tx);
    const digest = await selectPasswordDigest(tx.db, tx.instance.id, signUp.id);
    const created = await createUser(tx, toNewUser(tx, signUp.facts, digest));
    await recordSignIn(tx, created.id);
    const user = await requireUser(tx, created.id);
    const session = await createSession(tx, { clientId: client.id, user, firstFactorVerifiedAt: tx.clock.now() });
    const finished = await finishSignUp(
      tx.db,
      tx.instance.id,
      signUp.id,
      { sessionId: session.id, userId: user.id },
      tx.clock.now(),
    );
    if (!finished) throw domainError("client_state_invalid");
    await activateSession(
      tx,
      client.id,
      session.id,
      signUp.facts.emailVerification?.strategy ??
        signUp.facts.phoneVerification?.strategy ??
        (digest ? "password" : "username"),
    );
    await rotateBrowserToken(tx, client);
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
    unsafeMetadata: facts.unsafeMetadata,
    legalAcceptedAt: facts.legalAcceptedAt ? new Date(facts.legalAcceptedAt) : null,
    deleteSelfEnabled: ctx.instance.settings.delete_self,
    createOrganizationEnabled: ctx.instance.settings.create_organization,
    createOrganizationsLimit: ctx.instance.settings.create_organizations_limit,
  };
}
