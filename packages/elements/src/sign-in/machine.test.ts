import { array, assert, boolean, constantFrom, option, property, record, tuple, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  destinationOf,
  factorFor,
  isSent,
  isStrategy,
  outcomeOf,
  signInSteps,
  viewOf,
  type SignInFacts,
  type SignInPlace,
  type SignInView,
  type Surroundings,
} from "./machine.ts";

const email = { strategy: "email_code", emailAddressId: "idn_1", safeIdentifier: "a@x.example" };
const reset = { ...email, strategy: "reset_password_email_code" };
const phone = { strategy: "phone_code", phoneNumberId: "idn_2" };
const first = [email, reset, phone, { strategy: "password" }, { strategy: "passkey" }, { strategy: "oauth_google" }];
const second = [phone, { strategy: "totp" }, { strategy: "backup_code" }];

const facts = (more: Partial<SignInFacts> = {}): SignInFacts => ({
  status: null,
  identifier: "a@x.example",
  supportedFirstFactors: null,
  supportedSecondFactors: null,
  createdSessionId: null,
  firstFactorVerification: { status: null },
  ...more,
});
const here: Surroundings = { preferred: "password", canUsePasskeys: false, hasSessions: false };
const atFactors = facts({ status: "needs_first_factor", supportedFirstFactors: first as never });

describe("a sign-in", () => {
  it.each([
    [null, "start"],
    ["needs_identifier", "start"],
    ["needs_first_factor", "verifications"],
    ["needs_second_factor", "verifications"],
    ["needs_client_trust", "verifications"],
    ["needs_new_password", "reset-password"],
  ] as const)("that is %s goes to %s", (status, step) => {
    expect(outcomeOf(facts({ status }))).toEqual({ type: "step", step });
  });

  it("becomes a session, a sign-up or a visit to the enterprise's provider by itself", () => {
    expect(outcomeOf(facts({ status: "complete", createdSessionId: "sess_1" }))).toEqual({
      type: "activate",
      session: "sess_1",
    });
    const transferable = { ...atFactors, firstFactorVerification: { status: "transferable" } };
    expect(outcomeOf(transferable)).toEqual({ type: "transfer" });
    const enterprise = { ...atFactors, supportedFirstFactors: [{ strategy: "enterprise_sso" }] as never };
    expect(outcomeOf(enterprise)).toEqual({ type: "enterprise", identifier: "a@x.example" });
  });

  it("begins with the strategy that the app prefers, where it is on offer", () => {
    const view = (preferred: string) => viewOf(atFactors, { step: "verifications" }, { ...here, preferred });
    expect(view("phone_code").factor).toEqual(phone);
    expect(view("totp").factor).toEqual({ strategy: "password" });
    expect(view("passkey").factor).toEqual({ strategy: "password" });
  });

  it("goes back from a choice to the proof, from a reset to the choice, from the proof to the start", () => {
    const view = (step: SignInView["step"], chosen?: SignInPlace["chosen"]) =>
      destinationOf("previous", viewOf(atFactors, { step, chosen }, here));
    expect(view("choose-strategy")).toBe("verifications");
    expect(view("forgot-password")).toBe("verifications");
    expect(view("verifications", reset)).toBe("forgot-password");
    expect(view("verifications")).toBe("start");
  });

  it("offers every way but the one in use", () => {
    const view = viewOf(atFactors, { step: "choose-strategy", chosen: email }, here);
    expect(factorFor("email_code", view)).toBeUndefined();
    expect(factorFor("phone_code", view)).toEqual(phone);
    expect(factorFor("reset_password_email_code", view)).toEqual(reset);
    expect(factorFor("totp", view)).toBeUndefined();
    const again = viewOf(atFactors, { step: "forgot-password", chosen: reset }, here);
    expect(factorFor("reset_password_email_code", again)).toEqual(reset);
  });

  it("knows families of strategies, and which of them send something", () => {
    expect(isStrategy("oauth", { strategy: "oauth_google" })).toBe(true);
    expect(isStrategy("web3", { strategy: "oauth_google" })).toBe(false);
    expect(isStrategy("password", undefined)).toBe(false);
    const sent = [...first, ...second, { strategy: "email_link" }].filter(isSent).map(({ strategy }) => strategy);
    expect(sent).toEqual(["email_code", "reset_password_email_code", "phone_code", "phone_code", "email_link"]);
  });
});

const statuses = [
  null,
  "needs_identifier",
  "needs_first_factor",
  "needs_second_factor",
  "needs_client_trust",
  "needs_new_password",
  "complete",
] as const;
const answers = record({
  status: constantFrom(...statuses),
  identifier: option(constantFrom("a@x.example", "ada")),
  supportedFirstFactors: option(uniqueArray(constantFrom(...first))),
  supportedSecondFactors: option(uniqueArray(constantFrom(...second))),
  createdSessionId: constantFrom("sess_1"),
  firstFactorVerification: record({ status: constantFrom(null, "unverified", "transferable") }),
}).map((answer) => answer as unknown as SignInFacts);
const actions = constantFrom("start", "previous", "choose-strategy", "forgot-password");
const strategies = constantFrom(...first, ...second).map(({ strategy }) => strategy);
/** A person does one thing, then the server may answer. */
const moves = tuple(
  constantFrom("navigate", "choose", "address"),
  actions,
  strategies,
  constantFrom(...signInSteps),
  option(answers),
);
const places = record({
  preferred: option(strategies, { nil: undefined }),
  canUsePasskeys: boolean(),
  hasSessions: boolean(),
});

/** Follows the moves as `flow.tsx` does and hands every view on the way to `look`. */
function walk(all: Parameters<typeof step>[2][], surroundings: Surroundings, look: (state: Walk) => void): void {
  let state: Walk = { facts: facts(), place: { step: "start" } };
  for (const move of all) {
    state = step(state, surroundings, move);
    look(state);
  }
}
interface Walk {
  facts: SignInFacts;
  place: SignInPlace;
}
type Move = [
  kind: string,
  to: "start" | "previous" | "choose-strategy" | "forgot-password",
  strategy: string,
  address: SignInView["step"],
  answer: SignInFacts | null,
];
function step(state: Walk, surroundings: Surroundings, [kind, to, strategy, address, answer]: Move): Walk {
  const view = viewOf(state.facts, state.place, surroundings);
  let { place } = state;
  if (kind === "navigate") place = { ...place, step: destinationOf(to, view) };
  if (kind === "address") place = { ...place, step: address };
  const factor = kind === "choose" ? factorFor(strategy, view) : undefined;
  if (factor) place = { step: "verifications", chosen: factor };
  if (!answer) return { ...state, place };
  const outcome = outcomeOf(answer);
  if (outcome.type === "step") place = { ...place, step: outcome.step };
  return { facts: answer, place };
}

describe("whatever is done and answered, a sign-in", () => {
  const always = (look: (state: Walk, view: SignInView, surroundings: Surroundings) => void) =>
    assert(
      property(array(moves, { maxLength: 12 }), places, (all, surroundings) =>
        walk(all as Move[], surroundings, (state) =>
          look(state, viewOf(state.facts, state.place, surroundings), surroundings),
        ),
      ),
    );

  it("never asks for a factor that the account does not have, nor for one of another level", () => {
    always(({ facts: { status, supportedFirstFactors, supportedSecondFactors } }, { factor, level }) => {
      if (!factor) return;
      const all = level === "first" ? supportedFirstFactors : supportedSecondFactors;
      expect(all).toContainEqual(factor);
      expect(level).toBe(status === "needs_first_factor" ? "first" : "second");
    });
  });

  it("is complete only by making its session the active one, and then asks for nothing", () => {
    always(({ facts: current }, { factor, step: shown }) => {
      const isComplete = current.status === "complete";
      expect(outcomeOf(current).type === "activate").toBe(isComplete);
      if (isComplete) {
        expect(outcomeOf(current)).toEqual({ type: "activate", session: "sess_1" });
        expect([factor, ["start", "choose-session", "sso-callback"].includes(shown)]).toEqual([undefined, true]);
      }
    });
  });

  it("shows a step that the attempt has a use for", () => {
    always(({ facts: { status } }, { step: shown }, { hasSessions }) => {
      if (shown === "reset-password") expect(status).toBe("needs_new_password");
      if (shown === "forgot-password") expect(status).toBe("needs_first_factor");
      if (shown === "choose-session") expect(hasSessions).toBe(true);
      if (shown === "verifications" || shown === "choose-strategy") {
        expect(["needs_first_factor", "needs_second_factor", "needs_client_trust"]).toContain(status);
      }
    });
  });
});
