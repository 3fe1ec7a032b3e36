import type { AnyContract } from "@latchkey/contract";
import * as bapi from "@latchkey/contract/bapi";
import * as fapi from "@latchkey/contract/fapi";
import { createTestInstance, sharedServer, type TestInstance } from "@latchkey/server/testing";
import { beforeAll, describe, expect, test } from "vitest";

/* CVE-2025-61928: an id in the body took the place of the session that was not there. Ids name, they never identify. */

const isContract = (value: object): value is AnyContract => "id" in value && "path" in value && "api" in value;
const contractsOf = (declared: Record<string, object>): AnyContract[] => Object.values(declared).filter(isContract);

let t: TestInstance;
let victim: Record<string, string>;

beforeAll(async () => {
  t = await createTestInstance(await sharedServer(), { identifiers: { phone_number: { enabled: true } } });
  const client = await t.browser().signUp("victim+clerk_test@example.com");
  const [session] = client.sessions;
  const address = session?.user.email_addresses[0]?.id ?? "";
  victim = {
    user_id: session?.user.id ?? "",
    session_id: session?.id ?? "",
    client_id: client.id,
    email_address_id: address,
  };
});

/** Ids of somebody, and values that any operation could work with. */
const fields = (): Record<string, string> => ({
  ...victim,
  id: victim["user_id"] ?? "",
  sub: victim["user_id"] ?? "",
  userId: victim["user_id"] ?? "",
  _clerk_session_id: victim["session_id"] ?? "",
  strategy: "email_code",
  code: "424242",
  token: "made-up",
  email_address: "taken@example.com",
  phone_number: "+12025550117",
  new_password: "another horse battery",
  first_name: "Mallory",
  name: "Mallory's key",
  redirect_url: "https://app.example/",
  public_key_credential: "{}",
});

const pathOf = ({ path }: AnyContract): string => path.replaceAll(/\{(\w+)\}/g, (_, name) => victim[name] ?? "idn_1");

/** What a stranger gets who sends all of it, in every place. */
async function ask(contract: AnyContract): Promise<Response> {
  const url = new URL(`http://${t.host}${pathOf(contract)}`);
  for (const [name, value] of Object.entries(victim)) url.searchParams.set(name, value);
  url.searchParams.set("_clerk_session_id", victim["session_id"] ?? "");
  const isUpload = contract.bodyType === "multipart";
  const body = isUpload
    ? new FormData()
    : contract.api === "bapi"
      ? JSON.stringify(fields())
      : new URLSearchParams(fields());
  if (body instanceof FormData) body.set("file", new Blob(["image"]), "image.png");
  const headers = {
    host: t.host,
    "x-user-id": victim["user_id"] ?? "",
    "x-clerk-auth-user-id": victim["user_id"] ?? "",
    ...(contract.api === "bapi" ? { "content-type": "application/json" } : {}),
  };
  const { method } = contract;
  return t.server.fetch(new Request(url, { method, headers, ...(method === "GET" ? {} : { body }) }));
}

const ofAUser = contractsOf(fapi).filter(({ auth }) => auth === "session");

describe("without a session, an id in body, query or header is nobody", () => {
  test("there are operations of a user", () => expect(ofAUser.length).toBeGreaterThan(20));

  test.each(ofAUser.map((contract) => [`${contract.method} ${contract.path}`, contract] as const))(
    "%s",
    async (_, contract) => {
      const answer = await ask(contract);
      expect(answer.status).toBe(401);
    },
  );
});

describe("without a secret key, the Backend API is closed", () => {
  test.each(contractsOf(bapi).map((contract) => [`${contract.method} ${contract.path}`, contract] as const))(
    "%s",
    async (_, contract) => {
      expect((await ask(contract)).status).toBe(401);
    },
  );
});

test("nothing of it changed the account", async () => {
  const { body } = await t.bapi("GET", `/v1/users/${victim["user_id"]}`);
  expect(body).toMatchObject({ first_name: null, email_addresses: [{}], phone_numbers: [], password_enabled: true });
});
