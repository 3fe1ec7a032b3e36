import { createTestInstance, sharedServer, type Answer, type TestInstance } from "@latchkey/server/testing";
import { beforeAll, describe, expect, test } from "vitest";

/* CVE-2023-7028: the mail went to a second address beside the right one. Where one address is meant, one is taken. */

const VICTIM = "victim@example.com";
const ATTACKER = "attacker@example.com";
const password = "correct horse battery";

let t: TestInstance;
let mails: number;
let members = 0;
beforeAll(async () => {
  t = await createTestInstance(await sharedServer(), { sign_up: { mode: "public" } });
  await t.bapi("POST", "/v1/users", { email_address: [VICTIM], password });
  mails = (await t.inbox()).length;
});

/** Ways to write two addresses into one. */
const pairs: readonly (string | string[])[] = [
  [VICTIM, ATTACKER],
  [ATTACKER, VICTIM],
  `${VICTIM},${ATTACKER}`,
  `${VICTIM};${ATTACKER}`,
  `${VICTIM} ${ATTACKER}`,
  `${VICTIM}\r\nBcc: ${ATTACKER}`,
  `${VICTIM}%0a${ATTACKER}`,
  `"${VICTIM}"@attacker.example`,
  `<${VICTIM}> <${ATTACKER}>`,
  `["${VICTIM}","${ATTACKER}"]`,
  `${VICTIM}\0${ATTACKER}`,
  `victim@example.com@attacker.example`,
];

const refused = (answer: Answer): void => {
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
};

describe.each(pairs.map((pair) => [JSON.stringify(pair), pair] as const))("%s", (_, pair) => {
  test("is no address of a sign-up, a sign-in, a profile or the waitlist", async () => {
    refused(await t.browser().createSignUp({ email_address: pair, password }));
    refused(await t.browser().createSignUp({ email_address_or_phone_number: pair, password }));
    for (const strategy of ["email_code", "reset_password_email_code"])
      refused(await t.browser().createSignIn({ identifier: pair, strategy }));
    const browser = t.browser();
    await browser.signUp(`member${(members += 1)}+clerk_test@example.com`);
    refused(await browser.post("/v1/me/email_addresses", { email_address: pair }));
    refused(await t.browser().post("/v1/waitlist", { email_address: pair }));
  });

  test("is no address of an invitation, a waitlist entry, a list or a user of the operator's", async () => {
    for (const [path, body] of [
      ["/v1/invitations", { email_address: pair }],
      ["/v1/invitations/bulk", [{ email_address: pair }]],
      ["/v1/waitlist_entries", { email_address: pair }],
      ["/v1/waitlist_entries/bulk", [{ email_address: pair }]],
      ["/v1/allowlist_identifiers", { identifier: pair, notify: true }],
      ["/v1/email_addresses", { user_id: "user_1", email_address: pair }],
    ] as const)
      refused(await t.bapi("POST", path, body));
    // A user may have several; one text is one address.
    if (typeof pair === "string") refused(await t.bapi("POST", "/v1/users", { email_address: [pair], password }));
  });
});

test("`email_address[]` is no address either, and nobody got a mail of all this", async () => {
  const answer = await t.browser().createSignUp({ "email_address[]": ATTACKER, "email_address[0]": ATTACKER });
  expect(answer.body.response.email_address).toBeNull();
  expect(await t.inbox()).toHaveLength(mails);
});
