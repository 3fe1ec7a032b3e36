import type { UserJSON } from "@latchkey/shared/wire/bapi";
import { describe, expect, test } from "vitest";
import { deserialize } from "./deserialize.ts";
import { Client, Organization, Session, User } from "./index.ts";

const verification = {
  object: "verification_otp",
  status: "verified",
  strategy: "email_code",
  attempts: 1,
  expire_at: 2,
  external_verification_redirect_url: "https://a.dev/x",
};

const json = {
  object: "user",
  id: "user_1",
  first_name: "Ada",
  last_name: "Lovelace",
  primary_email_address_id: "idn_2",
  primary_phone_number_id: null,
  primary_web3_wallet_id: "idn_9",
  private_metadata: { stripe_id: "cus_1" },
  email_addresses: [
    {
      object: "email_address",
      id: "idn_1",
      email_address: "a@b.dev",
      linked_to: [],
      verification: null,
    },
    {
      object: "email_address",
      id: "idn_2",
      email_address: "ada@b.dev",
      linked_to: [{ id: "eac_1", type: "oauth_google" }],
      verification,
    },
  ],
  phone_numbers: [{ object: "phone_number", id: "idn_3", phone_number: "+15555550100" }],
  external_accounts: [{ object: "google_account", id: "eac_1", provider: "oauth_google", provider_user_id: "g1" }],
} as unknown as UserJSON;

describe("User", () => {
  const user = new User(json);

  test("has camelCase names, nested resources and defaults", () => {
    expect(user).toMatchObject({
      id: "user_1",
      firstName: "Ada",
      privateMetadata: { stripe_id: "cus_1" },
      publicMetadata: {},
      unsafeMetadata: {},
      passkeys: [],
      web3Wallets: [],
    });
    expect(user.emailAddresses[1]).toMatchObject({
      emailAddress: "ada@b.dev",
      linkedTo: [{ id: "eac_1" }],
    });
    expect(user.emailAddresses[1]?.verification).toMatchObject({
      status: "verified",
      attempts: 1,
      expireAt: 2,
    });
    expect(user.emailAddresses[1]?.verification?.externalVerificationRedirectURL?.href).toBe("https://a.dev/x");
    expect(user.phoneNumbers[0]).toMatchObject({
      phoneNumber: "+15555550100",
      linkedTo: [],
      verification: null,
    });
    expect(user.externalAccounts[0]).toMatchObject({
      providerUserId: "g1",
      externalId: "g1",
      publicMetadata: {},
    });
  });

  test("knows its primary identifiers and its name", () => {
    expect(user.primaryEmailAddress?.emailAddress).toBe("ada@b.dev");
    expect([user.primaryPhoneNumber, user.primaryWeb3Wallet]).toEqual([null, null]);
    expect(user.fullName).toBe("Ada Lovelace");
    expect(new User({ ...json, last_name: null }).fullName).toBe("Ada");
    expect(new User({ ...json, first_name: null, last_name: "" }).fullName).toBeNull();
  });

  test("keeps the wire form out of its own serialisation", () => {
    expect(user.raw).toBe(json);
    expect(Object.keys(user)).not.toContain("raw");
    expect(JSON.parse(JSON.stringify(user))).not.toHaveProperty("private_metadata");
  });

  test("is not turned into something else by hostile names", () => {
    const hostile = new User(JSON.parse('{"object":"user","id":"u","__proto__":{"isAdmin":true},"constructor":{}}'));
    expect((hostile as unknown as Record<string, unknown>)["isAdmin"]).toBeUndefined();
    expect(hostile).toBeInstanceOf(User);
  });
});

test("deserialize builds resources at every level", () => {
  const client = deserialize({
    object: "client",
    id: "client_1",
    sessions: [{ object: "session", id: "sess_1", latest_activity: { id: "a", is_mobile: true } }],
  });
  expect(client).toBeInstanceOf(Client);
  expect((client as Client).sessions[0]).toBeInstanceOf(Session);
  expect((client as Client).sessions[0]?.latestActivity?.isMobile).toBe(true);
  expect((deserialize([{ object: "organization", id: "org_1" }]) as unknown[])[0]).toBeInstanceOf(Organization);
  expect(deserialize("text")).toBe("text");
  expect(deserialize({ directives: ["a=b"] })).toEqual({ directives: ["a=b"] });
});
