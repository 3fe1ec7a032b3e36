import { describe, expect, it } from "vitest";
import type { Factor, SignInResource } from "../../clerk.ts";
import { chooseFirstFactor, chooseSecondFactor, otherFactors } from "./choose-factor.ts";

const email: Factor = { strategy: "email_code", emailAddressId: "1", safeIdentifier: "a@x.example" };
const otherEmail: Factor = { strategy: "email_code", emailAddressId: "2", safeIdentifier: "b@x.example" };
const link: Factor = { strategy: "email_link", emailAddressId: "1", safeIdentifier: "a@x.example" };
const phone: Factor = { strategy: "phone_code", phoneNumberId: "3", safeIdentifier: "+49" };
const password: Factor = { strategy: "password" };
const passkey: Factor = { strategy: "passkey" };
const reset: Factor = { strategy: "reset_password_email_code", emailAddressId: "1" };

const choose = (factors: Factor[], preferred: string, canUsePasskeys = true, identifier = "a@x.example") =>
  chooseFirstFactor({ identifier, supportedFirstFactors: factors } as unknown as SignInResource, {
    preferred,
    canUsePasskeys,
  });

describe("chooseFirstFactor", () => {
  it.each([
    ["password before codes", [email, password], "password", password],
    ["a passkey before the password", [password, passkey], "password", passkey],
    ["a code to what was typed", [otherEmail, email, phone], "password", email],
    ["anything at all", [phone], "password", phone],
  ])("prefers %s", (_, factors, preferred, expected) => {
    expect(choose(factors, preferred)).toBe(expected);
  });

  it.each([
    ["a link to what was typed before a code", [password, email, link], link],
    ["a code before the password", [password, otherEmail, email], email],
    ["the password when nothing can be sent", [password], password],
  ])("with codes preferred: %s", (_, factors, expected) => {
    expect(choose(factors, "otp")).toBe(expected);
  });

  it("skips passkeys where the browser has none, and resets always", () => {
    expect(choose([passkey, password], "password", false)).toBe(password);
    expect(choose([reset], "password")).toBeUndefined();
  });
});

describe("chooseSecondFactor", () => {
  it("takes the app, else the default phone, else a phone, else the first", () => {
    const totp = { strategy: "totp" };
    const backup = { strategy: "backup_code" };
    const main = { ...phone, phoneNumberId: "4", default: true };
    expect(chooseSecondFactor([backup, phone, totp])).toBe(totp);
    expect(chooseSecondFactor([backup, phone, main])).toBe(main);
    expect(chooseSecondFactor([backup, phone])).toBe(phone);
    expect(chooseSecondFactor([backup])).toBe(backup);
    expect(chooseSecondFactor([])).toBeUndefined();
  });
});

describe("otherFactors", () => {
  it("lists what is left, links and codes first, the password last", () => {
    expect(otherFactors([password, phone, email, otherEmail, link, reset], email, "first")).toEqual([
      link,
      otherEmail,
      phone,
      password,
    ]);
  });
});
