import { describe, expect, it } from "vitest";
import { attribute, fakeEnvironment, type EnvironmentOptions } from "../../../stories/fake-environment.ts";
import type { SignUpResource } from "../../clerk.ts";
import { missingFields, offersEitherContact, signUpFields, signUpParams } from "./sign-up-fields.ts";

const off = { ...attribute(), enabled: false };
const none = { email_address: off, phone_number: off, username: off, first_name: off, last_name: off, password: off };
const fields = (
  attributes: EnvironmentOptions["attributes"],
  showOptionalFields = false,
  contact: "emailAddress" | "phoneNumber" = "emailAddress",
) =>
  Object.entries(
    signUpFields(fakeEnvironment({ attributes: { ...none, ...attributes } }), { showOptionalFields, contact }),
  ).map(([name, field]) => name + (field.required ? "!" : "?"));
const required = attribute({ required: true });

describe("signUpFields", () => {
  it.each([
    [
      "required ones",
      { email_address: required, password: required, first_name: attribute() },
      ["emailAddress!", "password!"],
    ],
    [
      "the e-mail address with a password that nothing identifies",
      { email_address: attribute(), username: attribute(), password: required },
      ["emailAddress!", "password!"],
    ],
    [
      "the phone number then, without e-mail",
      { phone_number: attribute(), password: required },
      ["phoneNumber!", "password!"],
    ],
    ["the username then, without either", { username: attribute(), password: required }, ["username!", "password!"]],
    ["no password that is not required", { email_address: required, password: attribute() }, ["emailAddress!"]],
    [
      "one of e-mail and phone where either will do",
      { email_address: attribute(), phone_number: attribute() },
      ["emailAddress!"],
    ],
  ])("shows %s", (_, attributes, expected) => {
    expect(fields(attributes)).toEqual(expected);
  });

  it("shows optional ones when asked to, in their order", () => {
    const attributes = {
      email_address: required,
      first_name: attribute(),
      last_name: attribute(),
      username: attribute(),
    };
    expect(fields(attributes, true)).toEqual(["firstName?", "lastName?", "username?", "emailAddress!"]);
  });

  it("changes to the phone number where either will do", () => {
    const attributes = { email_address: attribute(), phone_number: attribute(), password: required };
    expect(fields(attributes, false, "phoneNumber")).toEqual(["phoneNumber!", "password!"]);
    expect(offersEitherContact(fakeEnvironment({ attributes: { ...none, ...attributes } }))).toBe(true);
  });

  it("asks for consent where the instance does", () => {
    const environment = fakeEnvironment({ signUp: { legal_consent_enabled: true } });
    expect(signUpFields(environment, { showOptionalFields: false, contact: "emailAddress" }).legalAccepted).toEqual({
      required: true,
    });
  });
});

describe("missingFields", () => {
  it("shows what the attempt lacks and nothing else", () => {
    const signUp = { missingFields: ["username", "legal_accepted"] } as unknown as SignUpResource;
    expect(missingFields(signUp, "emailAddress")).toEqual({
      username: { required: true },
      legalAccepted: { required: true },
    });
    const either = { missingFields: ["email_address_or_phone_number"] } as unknown as SignUpResource;
    expect(missingFields(either, "phoneNumber")).toEqual({ phoneNumber: { required: true } });
  });
});

describe("signUpParams", () => {
  it("sends what shows and is filled", () => {
    const values = {
      firstName: "",
      lastName: "B",
      username: "hidden",
      emailAddress: "a@x.example",
      phoneNumber: "",
      password: "",
      legalAccepted: "true",
    };
    const shown = {
      firstName: { required: false },
      lastName: { required: false },
      emailAddress: { required: true },
      legalAccepted: { required: true },
    };
    expect(signUpParams(shown, values)).toEqual({ lastName: "B", emailAddress: "a@x.example", legalAccepted: true });
  });
});
