import type { Input } from "@latchkey/contract";
import * as contract from "@latchkey/contract/fapi";
import { requireOwnSession } from "../../domain/clients/index.ts";
import { takeFromAddress } from "../../domain/rate-limits/index.ts";
import {
  attemptReverification,
  prepareReverification,
  startReverification,
  strategiesOf,
  type Reverification,
} from "../../domain/reverifications/index.ts";
import { offerAll } from "../../domain/sign-ins/index.ts";
import { requireUser, type User } from "../../domain/users/index.ts";
import { domainError } from "../../lib/errors.ts";
import { sessionVerificationView } from "../../views/session-verification.ts";
import { handle, type FapiContext } from "../route.ts";
import { renderSession, verificationOf } from "./render.ts";

/** @throws resource_not_found, authorization_invalid for a session in which somebody acts as the user. */
async function subject(ctx: FapiContext, sessionId: string) {
  const session = await requireOwnSession(ctx, sessionId);
  if (session.actor) throw domainError("authorization_invalid");
  return { session, user: await requireUser(ctx, session.userId) };
}

/** A run with the session as it is by now: the last proof has made it a verified one. */
async function render(ctx: FapiContext, run: Reverification, user: User) {
  const session = await requireOwnSession(ctx, run.sessionId);
  const { firstFactor, secondFactor } = run.facts;
  return sessionVerificationView(run, {
    session: await renderSession(ctx, session, user),
    first: offerAll(ctx, strategiesOf("first"), user, null),
    second: offerAll(ctx, strategiesOf("second"), user, null),
    firstFactorVerification: await verificationOf(ctx, "reverification_first_factor", firstFactor),
    secondFactorVerification: await verificationOf(ctx, "reverification_second_factor", secondFactor),
  });
}

const limitAttempts = (ctx: FapiContext): Promise<void> =>
  takeFromAddress(ctx, {
    name: "reverification:attempt",
    max: ctx.instance.settings.attack_protection.rate_limits.attempt_per_ten_seconds,
    windowSeconds: 10,
  });

type Preparation = Omit<Input<typeof contract.prepareReverificationFirstFactor>["body"], "email_address_id">;

const toChoice = ({ strategy, channel, ...ids }: Preparation & { email_address_id?: string | undefined }) => ({
  strategy,
  identificationId: ids.email_address_id ?? ids.phone_number_id,
  channel,
});

export const reverificationRoutes = [
  handle(contract.startReverification, async (ctx, { params, body }) => {
    const { session, user } = await subject(ctx, params.session_id);
    return render(ctx, await startReverification(ctx, { session, user }, body.level), user);
  }),
  handle(contract.prepareReverificationFirstFactor, async (ctx, { params, body }) => {
    const found = await subject(ctx, params.session_id);
    return render(ctx, await prepareReverification(ctx, found, "first", toChoice(body)), found.user);
  }),
  handle(contract.attemptReverificationFirstFactor, async (ctx, { params, body }) => {
    await limitAttempts(ctx);
    const found = await subject(ctx, params.session_id);
    const proof = { ...body, publicKeyCredential: body.public_key_credential };
    return render(ctx, await attemptReverification(ctx, found, "first", proof), found.user);
  }),
  handle(contract.prepareReverificationSecondFactor, async (ctx, { params, body }) => {
    const found = await subject(ctx, params.session_id);
    return render(ctx, await prepareReverification(ctx, found, "second", toChoice(body)), found.user);
  }),
  handle(contract.attemptReverificationSecondFactor, async (ctx, { params, body }) => {
    await limitAttempts(ctx);
    const found = await subject(ctx, params.session_id);
    return render(ctx, await attemptReverification(ctx, found, "second", body), found.user);
  }),
];
