import { assert, boolean, constantFrom, property, record, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { isMissing, signUpValues } from "./fields.ts";
import { isStrategy, outcomeOf, signUpSteps, viewOf, type SignUpFacts } from "./machine.ts";

const contact = (...supportedStrategies: string[]) => ({ status: "unverified", supportedStrategies });
const facts = (more: Partial<SignUpFacts> = {}): SignUpFacts => ({
  status: "missing_requirements",
  createdSessionId: null,
  missingFields: [],
  unverifiedFields: [],
  verifications: { emailAddress: contact("email_code"), phoneNumber: contact("phone_code") },
  ...more,
});
const open = { isRestricted: false };

describe("a sign-up", () => {
  it("asks for what is missing, then for proofs, then is over", () => {
    expect(outcomeOf(facts({ missingFields: ["username"], unverifiedFields: ["email_address"] }))).toEqual({
      type: "step",
      step: "continue",
    });
    expect(outcomeOf(facts({ unverifiedFields: ["email_address"] }))).toEqual({ type: "step", step: "verifications" });
    const complete = facts({ status: "complete", createdSessionId: "sess_1" });
    expect(outcomeOf(complete)).toEqual({ type: "activate", session: "sess_1" });
    expect(outcomeOf(facts({ missingFields: ["enterprise_sso"] }))).toEqual({ type: "enterprise" });
  });

  it("proves by code where it can, by link where that is all there is", () => {
    const strategy = (more: Partial<SignUpFacts>) => viewOf(facts(more), "verifications", open).strategy;
    expect(strategy({ unverifiedFields: ["email_address", "phone_number"] })).toBe("email_code");
    expect(strategy({ unverifiedFields: ["phone_number"] })).toBe("phone_code");
    const verifications = { emailAddress: contact("email_link"), phoneNumber: contact() };
    expect(strategy({ unverifiedFields: ["email_address"], verifications })).toBe("email_link");
    expect([isStrategy("code", "phone_code"), isStrategy("code", "email_link")]).toEqual([true, false]);
  });

  it("shows a closed door where nobody may sign up, and lets those in who have begun", () => {
    expect(viewOf(facts({ status: null }), "start", { isRestricted: true }).step).toBe("restricted");
    expect(viewOf(facts(), "start", { isRestricted: true }).step).toBe("start");
  });

  it("sends the fields of an account that are filled", () => {
    const values = { emailAddress: "a@x.example", username: "", confirmPassword: "x", legalAccepted: "on", own: "1" };
    expect(signUpValues(values)).toEqual({ emailAddress: "a@x.example", legalAccepted: true });
    expect(isMissing("phoneNumber", ["email_address_or_phone_number"])).toBe(true);
    expect(isMissing("username", ["email_address_or_phone_number"])).toBe(false);
  });

  it("shows nothing that the attempt has no use for, whatever the address says", () => {
    const attempts = record({
      status: constantFrom(null, "missing_requirements", "complete", "abandoned"),
      createdSessionId: constantFrom("sess_1"),
      missingFields: uniqueArray(constantFrom("username", "password", "enterprise_sso")),
      unverifiedFields: uniqueArray(constantFrom("email_address", "phone_number")),
    });
    assert(
      property(attempts, constantFrom(...signUpSteps), boolean(), (attempt, asked, isRestricted) => {
        const current = facts(attempt as Partial<SignUpFacts>);
        const { step, strategy } = viewOf(current, asked, { isRestricted });
        if (step === "continue") expect(current.missingFields).not.toEqual([]);
        if (step === "verifications")
          expect(current.unverifiedFields).toContain(strategy === "phone_code" ? "phone_number" : "email_address");
        if (step === "continue" || step === "verifications") expect(current.status).toBe("missing_requirements");
        expect(outcomeOf(current).type === "activate").toBe(current.status === "complete");
      }),
    );
  });
});
