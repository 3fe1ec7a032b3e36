import { createTestInstance, sharedServer, type TestInstance } from "@latchkey/server/testing";
import { beforeAll, expect, test } from "vitest";

/* characters that become "@" or "." only after the address was checked move it to another domain. */

let t: TestInstance;
beforeAll(async () => {
  t = await createTestInstance(await sharedServer());
});

const look = { at: "\uFF20", smallAt: "\uFE6B", dot: "\uFF0E", ideographicDot: "\u3002" };

test.each([
  `ada${look.at}example.com@evil.example`,
  `ada@example.com${look.at}evil.example`,
  `ada@example.com${look.smallAt}evil.example`,
  `"ada@example.com"@evil.example`,
])("%j is no address", async (address) => {
  const { status, body } = await t
    .browser()
    .createSignUp({ email_address: address, password: "correct horse battery" });
  expect(status).toBe(422);
  expect((body as any).errors[0]).toMatchObject({ meta: { param_name: "email_address" } });
});

test.each([
  [`full${look.at}example.com`, "full@example.com"],
  [`dot@example${look.dot}com`, "dot@example.com"],
  [`ideograph@example${look.ideographicDot}com`, "ideograph@example.com"],
])("%j is kept as it reads after normalisation, or not at all", async (address, plain) => {
  const { status, body } = await t
    .browser()
    .createSignUp({ email_address: address, password: "correct horse battery" });
  if (status === 200) expect(body.response.email_address).toBe(plain);
  else expect(status).toBe(422);
  await t.bapi("POST", "/v1/users", { email_address: [plain] });
  const again = await t.browser().createSignIn({ identifier: address });
  if (again.status === 200) expect(again.body.response.identifier).toBe(plain);
  else expect(again.status).toBe(422);
});
