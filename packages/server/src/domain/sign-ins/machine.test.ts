import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveStatus, isProven, requireAction, signInMachine, type SignInAction } from "./machine.ts";
import type { StrategyName } from "../verifications/strategies/index.ts";
import { emptyFacts, type SignInFacts, type SignInStatus } from "./sign-in.ts";

const factor = (strategies: [StrategyName, ...StrategyName[]]) =>
  fc.option(
    fc.record({
      strategy: fc.constantFrom(...strategies),
      identificationId: fc.option(fc.constant("idn_1")),
      secretId: fc.option(fc.constant("ots_1")),
      verifiedAt: fc.option(fc.constant("2030-01-01T00:00:00.000Z")),
    }),
  );

const facts: fc.Arbitrary<SignInFacts> = fc.record({
  identified: fc.boolean(),
  identificationId: fc.option(fc.constant("idn_1")),
  ghost: fc.option(
    fc.record({
      type: fc.constantFrom("email_address", "phone_number"),
      recipient: fc.option(fc.constant("a@example.com")),
    }),
  ),
  firstFactor: factor(["password", "email_code", "reset_password_email_code", "ticket", "oauth_google"]),
  impersonation: fc.option(fc.constant({ actor: { sub: "user_support" }, sessionSeconds: 60 })),
  needs: fc.constantFrom(null, "second_factor", "client_trust"),
  secondFactor: factor(["totp", "phone_code", "backup_code", "email_code"]),
  resetsPassword: fc.boolean(),
  signUpIfMissing: fc.boolean(),
  transferable: fc.option(fc.constant("a@example.com")),
  external: fc.record({
    strategy: fc.constant("oauth_google"),
    status: fc.constantFrom("unverified", "verified", "failed", "transferable"),
    url: fc.constant(null),
    expireAt: fc.constant(null),
    error: fc.constant(null),
    grant: fc.constant(null),
  }),
});

describe("the sign-in machine", () => {
  it("lets no facts pass as proven without every factor of a real account that is asked for, and no open reset", () => {
    fc.assert(
      fc.property(facts, (given) => {
        if (!isProven(given)) return;
        expect(given.identified).toBe(true);
        expect(given.ghost).toBeNull();
        expect(given.firstFactor?.verifiedAt).not.toBeNull();
        expect(given.resetsPassword).toBe(false);
        expect(given.transferable).toBeNull();
        expect(given.external?.status).not.toBe("transferable");
        if (given.needs !== null) expect(given.secondFactor?.verifiedAt).toBeTruthy();
      }),
      { numRuns: 2_000 },
    );
  });

  it("calls nothing complete that has no session", () => {
    fc.assert(
      fc.property(facts, fc.boolean(), (given, isOutOfTime) => {
        expect(deriveStatus({ facts: given, hasSession: false, isOutOfTime })).not.toBe("complete");
        expect(deriveStatus({ facts: given, hasSession: true, isOutOfTime })).toBe("complete");
      }),
    );
  });

  it("begins by asking who it is", () => {
    expect(deriveStatus({ facts: emptyFacts, hasSession: false, isOutOfTime: false })).toBe("needs_identifier");
  });

  const actions: SignInAction[] = [
    "prepare_first_factor",
    "attempt_first_factor",
    "prepare_second_factor",
    "attempt_second_factor",
    "reset_password",
    "return_from_provider",
  ];
  const statuses = Object.keys(signInMachine) as SignInStatus[];
  const allowed = new Set([
    "needs_first_factor:prepare_first_factor",
    "needs_first_factor:attempt_first_factor",
    "needs_second_factor:prepare_second_factor",
    "needs_second_factor:attempt_second_factor",
    "needs_client_trust:prepare_second_factor",
    "needs_client_trust:attempt_second_factor",
    "needs_new_password:reset_password",
    "needs_identifier:return_from_provider",
    "needs_first_factor:return_from_provider",
  ]);
  it.each(statuses.flatMap((status) => actions.map((action) => [status, action] as const)))(
    "%s: %s",
    (status, action) => {
      if (allowed.has(`${status}:${action}`)) expect(() => requireAction(status, action)).not.toThrow();
      else expect(() => requireAction(status, action)).toThrow("client_state_invalid");
    },
  );
});
