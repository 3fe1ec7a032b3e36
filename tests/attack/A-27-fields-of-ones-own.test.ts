import type { AnyContract } from "@latchkey/contract";
import * as fapi from "@latchkey/contract/fapi";
import { createTestInstance, sharedServer, type TestBrowser, type TestInstance } from "@latchkey/server/testing";
import { beforeAll, expect, test } from "vitest";

/*
 * CVE-2026-27946 and its kin: `is_verified: true` was taken from the person themselves. Every write of the Frontend API
 * gets every field that a user, an address or a session has; what is the operator's stays as it was.
 */

const isContract = (value: object): value is AnyContract => "id" in value && "path" in value && "api" in value;

const hostile: Record<string, string> = {
  verified: "true",
  is_verified: "true",
  status: "verified",
  identification_status: "verified",
  email_address_identification_status: "verified",
  verification: '{"status":"verified","strategy":"admin"}',
  email_address_verified: "true",
  skip_verification: "true",
  verified_at: "1",
  reserved: "true",
  public_metadata: '{"role":"admin"}',
  private_metadata: '{"role":"admin"}',
  external_id: "operator",
  role: "admin",
  org_id: "org_1",
  user_id: "user_other",
  id: "user_other",
  instance_id: "ins_other",
  banned: "false",
  locked: "false",
  failed_attempts: "0",
  actor: '{"sub":"user_operator"}',
  password_digest: "plain",
  password_hasher: "md5",
  totp_enabled: "true",
  backup_code_enabled: "true",
  totp_secret: "JBSWY3DPEHPK3PXP",
  mfa_enabled_at: "1",
  delete_self_enabled: "true",
  create_organization_enabled: "true",
  create_organizations_limit: "1000",
  bypass_client_trust: "true",
  legal_accepted_at: "1",
  created_at: "1",
  last_sign_in_at: "1",
  password_last_updated_at: "1",
  skip_password_checks: "true",
  skip_legal_checks: "true",
  expire_at: "99999999999999",
  abandon_at: "99999999999999",
  created_user_id: "user_other",
  created_session_id: "sess_other",
  missing_fields: "",
  unverified_fields: "",
};

/** What is not for the person to say. */
const decided = [
  "id",
  "external_id",
  "public_metadata",
  "private_metadata",
  "banned",
  "locked",
  "delete_self_enabled",
  "create_organization_enabled",
  "create_organizations_limit",
  "bypass_client_trust",
  "legal_accepted_at",
  "created_at",
  "totp_enabled",
  "backup_code_enabled",
  "two_factor_enabled",
  "mfa_enabled_at",
] as const;

let t: TestInstance;
beforeAll(async () => {
  t = await createTestInstance(await sharedServer(), {
    identifiers: { phone_number: { enabled: true } },
    delete_self: false,
    create_organization: false,
    multi_factor: { authenticator_app: true },
  });
});

const read = async (id: string) => (await t.bapi("GET", `/v1/users/${id}`)).body;
const pick = (user: Record<string, unknown>) => Object.fromEntries(decided.map((name) => [name, user[name]]));
const verifications = (list: { verification: { status: string } | null }[]) =>
  list.map(({ verification }) => verification?.status ?? null);

async function send(browser: TestBrowser, { method, path }: AnyContract, fields: Record<string, string>) {
  return method === "POST" ? browser.post(path, fields) : browser.method(method as "PATCH" | "DELETE", path, fields);
}

test("no write of a signed-in person sets what is the operator's", async () => {
  const browser = t.browser();
  const client = await browser.signUp("own+clerk_test@example.com");
  const id = client.sessions[0]?.user.id ?? "";
  const address = client.sessions[0]?.user.email_addresses[0]?.id ?? "";
  const session = client.sessions[0]?.id ?? "";
  const { body: added } = await browser.post("/v1/me/email_addresses", {
    ...hostile,
    email_address: "unproven@example.com",
  });
  const { body: number } = await browser.post("/v1/me/phone_numbers", { ...hostile, phone_number: "+12025550117" });
  expect([added.response.verification, number.response.verification]).toEqual([null, null]);
  const ids: Record<string, string> = {
    email_address_id: added.response.id,
    phone_number_id: number.response.id,
    session_id: session,
  };
  const before = await read(id);
  const writes = Object.values<object>(fapi)
    .filter(isContract)
    .filter(({ method, auth, path }) => auth === "session" && method !== "GET" && !/revoke|end$|remove$/.test(path))
    .filter(({ method, bodyType }) => method !== "DELETE" && bodyType !== "multipart");
  expect(writes.length).toBeGreaterThan(8);
  for (const contract of writes) {
    const path = contract.path.replaceAll(/\{(\w+)\}/g, (_, name) => ids[name] ?? address);
    const fields = { ...hostile, strategy: "email_code", code: "000000", new_password: "short" };
    await send(browser, { ...contract, path }, fields);
    const after = await read(id);
    expect(pick(after), contract.id).toEqual(pick(before));
    expect(
      verifications(after.email_addresses).filter((status) => status === "verified"),
      contract.id,
    ).toHaveLength(1);
    expect(verifications(after.phone_numbers), contract.id).not.toContain("verified");
  }
});

test("no sign-up proves its own address or brings metadata of the operator's", async () => {
  const browser = t.browser();
  const fields = { email_address: "claimed+clerk_test@example.com", password: "correct horse battery" };
  const { body } = await browser.createSignUp({ ...hostile, ...fields });
  expect(body.response).toMatchObject({ status: "missing_requirements", unverified_fields: ["email_address"] });
  const path = `/v1/client/sign_ups/${body.response.id}`;
  const patched = await browser.method("PATCH", path, hostile);
  expect(patched.body.response).toMatchObject({ status: "missing_requirements", unverified_fields: ["email_address"] });
  expect((await browser.get("/v1/me")).status).toBe(401);
  await browser.post(`${path}/prepare_verification`, { ...hostile, strategy: "email_code" });
  const done = await browser.post(`${path}/attempt_verification`, {
    ...hostile,
    strategy: "email_code",
    code: "424242",
  });
  const user = await read(done.body.response.created_user_id);
  expect(user).toMatchObject({
    external_id: null,
    public_metadata: {},
    private_metadata: {},
    delete_self_enabled: false,
    create_organization_enabled: false,
    legal_accepted_at: null,
    totp_enabled: false,
  });
  const [session] = (await t.bapi("GET", `/v1/sessions?user_id=${user.id}`)).body;
  expect(session.actor).toBeNull();
});

test("no sign-in completes itself", async () => {
  const { body } = await t.bapi("POST", "/v1/users", {
    email_address: ["in@example.com"],
    password: "a long secret 1",
  });
  const browser = t.browser();
  const answer = await browser.createSignIn({
    ...hostile,
    identifier: "in@example.com",
    user_id: body.id,
    first_factor_verification: '{"status":"verified"}',
    needs: "",
    facts: '{"identified":true}',
    impersonation: '{"actor":{"sub":"x"},"sessionSeconds":60}',
  });
  expect(answer.body.response.status).toBe("needs_first_factor");
  expect(answer.body.client?.sessions).toEqual([]);
});
