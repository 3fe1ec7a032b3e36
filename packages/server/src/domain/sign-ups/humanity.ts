import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { demandsHumans, isVouchedFor, requireHuman, type Sender } from "../captcha/index.ts";
import type { BrowserContext } from "../clients/index.ts";
import type { SignUpRequest } from "./create-sign-up.ts";
import { findSignUp } from "./find-sign-up.ts";
import { allows } from "./machine.ts";
import type { SignUp, SignUpFacts } from "./sign-up.ts";
import { updateFacts } from "./store.ts";

/**
 * The facts of a sign-up that begins, with whether a human begins it. One that goes to a provider which vouches for
 * humans begins without a challenge, and comes to nothing unless it returns from there.
 *
 * @throws captcha_missing_token, captcha_invalid
 */
export async function settleHumanity(
  ctx: BrowserContext,
  facts: SignUpFacts,
  { strategy, ticket }: SignUpRequest,
  sender: Sender,
): Promise<SignUpFacts> {
  if (isVouchedFor(ctx, strategy) || isVouchedFor(ctx, returnedFrom(facts))) return facts;
  // An invitation is for somebody whom the app knows, and its ticket is looked at next. For an address or number that
  // a sign-in proved, the sign-in took a challenge.
  const isProven = !facts.external && (facts.emailVerification !== null || facts.phoneVerification !== null);
  if (ticket === undefined && !isProven) await requireHuman(ctx, sender, "signup");
  return { ...facts, isHuman: true };
}

const returnedFrom = ({ external }: SignUpFacts): string | undefined =>
  external?.status === "verified" ? external.strategy : undefined;

/** @throws requires_captcha for a sign-up that began without a challenge and did not return from its provider. */
export function requireHumanSignUp(ctx: BrowserContext, { facts }: SignUp): void {
  if (facts.isHuman || !demandsHumans(ctx) || isVouchedFor(ctx, returnedFrom(facts))) return;
  throw domainError("requires_captcha");
}

/** The browser has passed a challenge: whatever sign-up it is in is a human's. */
export async function noteHuman(ctx: BrowserContext): Promise<void> {
  await withTransaction(ctx, async (tx) => {
    const signUp = await findSignUp(tx, tx.browser.client?.signUpId ?? null);
    if (!signUp || !allows(signUp.status, "update")) return;
    await updateFacts(tx.db, tx.instance.id, signUp.id, { ...signUp.facts, isHuman: true }, tx.clock.now());
  });
}
