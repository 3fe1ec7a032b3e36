import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { addSeconds } from "../../lib/clock.ts";
import { domainError } from "../../lib/errors.ts";
import { noteFactorsVerified, type Session } from "../sessions/index.ts";
import type { FactorChoice } from "../sign-ins/index.ts";
import { clearFailedAttempts, requireUsable, reserveAttempt, type User } from "../users/index.ts";
import { consumeCode } from "../verifications/index.ts";
import type { Proof } from "../verifications/strategies/index.ts";
import { chooseFactor, hasSecondFactors, type Stage } from "./factors.ts";
import {
  REVERIFICATION_TTL_SECONDS,
  reverificationMachine,
  type Reverification,
  type ReverificationAction,
  type ReverificationFacts,
  type ReverificationLevel,
} from "./reverification.ts";
import { deleteReverification, replaceReverification, selectReverification, updateReverification } from "./store.ts";

/** The session that is verified again, and whose it is. */
export interface Subject {
  session: Session;
  user: User;
}

const factKeys = { first: "firstFactor", second: "secondFactor" } as const;

/** Begins to verify a session again. Someone without a second factor is asked for the first one instead. */
export function startReverification(
  ctx: InstanceContext,
  { session, user }: Subject,
  level: ReverificationLevel,
): Promise<Reverification> {
  const now = ctx.clock.now();
  const facts: ReverificationFacts = {
    level: hasSecondFactors(ctx, user) ? level : "first_factor",
    firstFactor: null,
    secondFactor: null,
  };
  const expiresAt = addSeconds(now, REVERIFICATION_TTL_SECONDS);
  return replaceReverification(ctx.db, ctx.instance.id, { sessionId: session.id, facts }, expiresAt, now);
}

/** @throws session_reverification_missing, invalid_action_for_session_reverification */
async function requireRun(
  ctx: InstanceContext,
  session: Session,
  action: ReverificationAction,
): Promise<Reverification> {
  const run = await selectReverification(ctx.db, ctx.instance.id, session.id, ctx.clock.now());
  if (!run) throw domainError("session_reverification_missing");
  if (!reverificationMachine[run.status].includes(action))
    throw domainError("invalid_action_for_session_reverification");
  return run;
}

/**
 * Sends the code of a factor that is to be proven again.
 *
 * @throws session_reverification_missing, invalid_action_for_session_reverification, strategy_for_user_invalid,
 *   verification_strategy_invalid, user_locked
 */
export async function prepareReverification(
  ctx: InstanceContext,
  { session, user }: Subject,
  stage: Stage,
  choice: FactorChoice,
): Promise<Reverification> {
  const run = await requireRun(ctx, session, `prepare_${stage}_factor`);
  const { strategy, target } = chooseFactor(ctx, stage, session.id, user, choice);
  const { prepare } = strategy;
  if (!prepare) throw domainError("verification_strategy_invalid", { values: { strategy: strategy.name } });
  requireUsable(ctx, user);
  return withTransaction(ctx, async (tx) => {
    const secret = await prepare(tx, target);
    const { identificationId } = target;
    const factor = { strategy: strategy.name, identificationId, secretId: secret.id, verifiedAt: null };
    return save(tx, run, { ...run.facts, [factKeys[stage]]: factor });
  });
}

/**
 * Proves a factor again. Once nothing else is asked for, the session counts as verified just now.
 *
 * @throws form_code_incorrect, form_password_incorrect, verification_*, user_locked, session_reverification_missing,
 *   invalid_action_for_session_reverification
 */
export async function attemptReverification(
  ctx: InstanceContext,
  { session, user }: Subject,
  stage: Stage,
  choice: { strategy: string } & Proof,
): Promise<Reverification> {
  const run = await requireRun(ctx, session, `attempt_${stage}_factor`);
  const facts = run.facts[factKeys[stage]];
  const prepared = facts?.strategy === choice.strategy ? facts : null;
  const { strategy, target } = chooseFactor(ctx, stage, session.id, user, {
    strategy: choice.strategy,
    identificationId: prepared?.identificationId ?? undefined,
  });
  requireUsable(ctx, user);
  // The password counts its own attempts.
  if (strategy.name !== "password") await reserveAttempt(ctx, user);
  const secret = await strategy.attempt(ctx, { ...target, secretId: prepared?.secretId ?? null }, choice);
  return withTransaction(ctx, async (tx) => {
    if (secret) await consumeCode(tx, secret);
    const factor = {
      strategy: strategy.name,
      identificationId: target.identificationId,
      secretId: secret?.id ?? null,
      verifiedAt: tx.clock.now().toISOString(),
    };
    const saved = await save(tx, run, { ...run.facts, [factKeys[stage]]: factor });
    if (saved.status === "complete") await finish(tx, saved, user);
    return saved;
  });
}

async function finish(tx: InstanceContext, { sessionId, facts }: Reverification, user: User): Promise<void> {
  if (!(await deleteReverification(tx.db, tx.instance.id, sessionId)))
    throw domainError("session_reverification_missing");
  await clearFailedAttempts(tx, user.id);
  await noteFactorsVerified(tx, sessionId, {
    first: facts.firstFactor?.verifiedAt != null,
    second: facts.secondFactor?.verifiedAt != null,
  });
}

async function save(tx: InstanceContext, run: Reverification, facts: ReverificationFacts): Promise<Reverification> {
  const saved = await updateReverification(tx.db, tx.instance.id, run.sessionId, facts, tx.clock.now());
  if (!saved) throw domainError("session_reverification_missing");
  return saved;
}
