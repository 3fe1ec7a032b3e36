import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createClerkClient } from "../client/create-clerk-client.ts";
import type { ClerkClient } from "../client/create-clerk-client.ts";
import type { ApiServer } from "../testing/api-server.ts";
import { startApiServer } from "../testing/api-server.ts";
import { lineOf } from "../testing/endpoint-table.ts";

let api: ApiServer;
let client: ClerkClient;
let answer: { status?: number; body?: unknown; headers?: Record<string, string> };

beforeAll(async () => {
  api = await startApiServer();
  api.routes = new Proxy({}, { get: () => () => answer });
  client = createClerkClient({
    secretKey: "sk_test_1",
    apiUrl: api.url,
    machineSecretKey: "ak_machine",
  });
});
afterAll(() => api[Symbol.asyncDispose]());
beforeEach(() => {
  api.calls.length = 0;
  answer = { body: {} };
});

const sent = () => api.calls.map(lineOf);

describe("methods that do more than one call says", () => {
  const file = new Blob(["x"], { type: "image/png" });

  test("users.getUserList asks for the page and the count at once, with the same filters", async () => {
    answer = { body: [] };
    await client.users
      .getUserList({
        emailAddress: ["a", "b"],
        limit: 5,
        offset: 0,
        orderBy: "-created_at",
        banned: false,
      })
      .catch(() => {});
    expect(sent().toSorted()).toEqual([
      "GET /v1/users ?email_address=a&email_address=b&limit=5&order_by=-created_at",
      "GET /v1/users/count ?email_address=a&email_address=b",
    ]);
  });

  test("files travel as forms", async () => {
    await client.users.updateUserProfileImage("u", { file });
    await client.organizations.updateOrganizationLogo("o", { file, uploaderUserId: "u" });
    expect(api.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /v1/users/u/profile_image",
      "PUT /v1/organizations/o/logo",
    ]);
    for (const { headers, body } of api.calls) {
      expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
      expect(body).toContain('name="file"');
    }
    expect(api.calls[1]?.body).toContain('name="uploader_user_id"\r\n\r\nu');
  });
});

describe("every request", () => {
  test("carries version, key and type", async () => {
    await client.users.getUser("user_1");
    expect(api.calls[0]?.headers).toMatchObject({
      authorization: "Bearer sk_test_1",
      "clerk-api-version": "2026-05-12",
      "content-type": "application/json",
      "user-agent": expect.stringMatching(/^@latchkey\/backend@/),
    });
  });

  test("machine calls carry the machine's key, accountless ones none", async () => {
    await client.m2m.createToken();
    await client.m2m.createToken({ machineSecretKey: "ak_other" });
    await client.__experimental_accountlessApplications.createAccountlessApplication();
    expect(api.calls.map(({ headers }) => headers["authorization"])).toEqual([
      "Bearer ak_machine",
      "Bearer ak_other",
      undefined,
    ]);
  });

  test("CVE-2025-48370: an id is one segment of the path", async () => {
    await client.users.getUser("../organizations/org_1?x=1#y");
    expect(sent()).toEqual(["GET /v1/users/..%2Forganizations%2Forg_1%3Fx%3D1%23y"]);
    for (const id of ["", ".", "..", undefined]) {
      await expect(client.users.getUser(id as string)).rejects.toThrow(TypeError);
    }
    expect(api.calls).toHaveLength(1);
  });

  test("without address or key nothing is sent", async () => {
    vi.stubEnv("CLERK_API_URL", "");
    vi.stubEnv("CLERK_SECRET_KEY", "");
    await expect(createClerkClient({ secretKey: "sk_test_1" }).users.getUser("u")).rejects.toThrow(/CLERK_API_URL/);
    await expect(createClerkClient({ apiUrl: api.url }).users.getUser("u")).rejects.toThrow(/CLERK_SECRET_KEY/);
    vi.stubEnv("CLERK_API_URL", `${api.url}/`);
    vi.stubEnv("CLERK_SECRET_KEY", "sk_test_env");
    await createClerkClient().users.getUser("u");
    vi.unstubAllEnvs();
    expect(api.calls.map(({ path, headers }) => [path, headers["authorization"]])).toEqual([
      ["/v1/users/u", "Bearer sk_test_env"],
    ]);
  });
});

describe("answers", () => {
  const user = {
    object: "user",
    id: "user_1",
    first_name: "Ada",
    public_metadata: { inner_key: 1 },
    email_addresses: [],
  };

  test.each(["application/json", "application/json; charset=utf-8", "Application/JSON"])(
    "are read as %s",
    async (type) => {
      answer = { body: user, headers: { "Content-Type": type } };
      expect(await client.users.getUser("user_1")).toMatchObject({
        id: "user_1",
        firstName: "Ada",
        publicMetadata: { inner_key: 1 },
      });
    },
  );

  test("pages, lists, counts, deletions and nothing", async () => {
    answer = { body: { data: [{ object: "organization", id: "org_1" }], total_count: 7 } };
    expect(await client.organizations.getOrganizationList()).toMatchObject({
      data: [{ id: "org_1" }],
      totalCount: 7,
    });
    answer = {
      body: { m2m_tokens: [{ object: "machine_to_machine_token", id: "mt_1" }], total_count: 1 },
    };
    expect(await client.m2m.list({ subject: "mch_1" })).toMatchObject({
      data: [{ id: "mt_1" }],
      totalCount: 1,
    });
    answer = { body: { object: "total_count", total_count: 3 } };
    expect(await client.users.getCount()).toBe(3);
    answer = { body: { object: "user", id: "user_1", deleted: true } };
    expect(await client.users.deleteUser("user_1")).toMatchObject({
      object: "user",
      id: "user_1",
      deleted: true,
      slug: null,
    });
    answer = { status: 204 };
    expect(await client.webhooks.deleteSvixApp()).toBeUndefined();
  });

  test("objects of an unknown kind keep their wire names beside the new ones", async () => {
    answer = { body: { object: "testing_token", token: "t", expires_at: 5 } };
    expect(await client.testingTokens.createTestingToken()).toEqual({
      object: "testing_token",
      token: "t",
      expires_at: 5,
      expiresAt: 5,
    });
    answer = { body: { object: "organization_domain", id: "d", enrollment_mode: "x" } };
    const domain = await client.organizations.createOrganizationDomain({
      organizationId: "o",
      name: "n",
      enrollmentMode: "manual_invitation",
    });
    expect(domain).toMatchObject({ enrollment_mode: "x", enrollmentMode: "x" });
  });

  test("errors carry codes, trace and waiting time", async () => {
    answer = {
      status: 429,
      headers: { "Retry-After": "7" },
      body: {
        errors: [{ code: "too_many", message: "m", long_message: "Long.", meta: { param_name: "x" } }],
        clerk_trace_id: "t1",
      },
    };
    await expect(client.users.getUser("u")).rejects.toMatchObject({
      clerkError: true,
      status: 429,
      retryAfter: 7,
      clerkTraceId: "t1",
      errors: [{ code: "too_many", message: "m", longMessage: "Long.", meta: { paramName: "x" } }],
    });
    answer = {
      status: 502,
      body: "<html>",
      headers: { "Content-Type": "text/html", "cf-ray": "ray" },
    };
    await expect(client.users.getUser("u")).rejects.toMatchObject({
      status: 502,
      errors: [],
      clerkTraceId: "ray",
    });
  });

  test("no answer at all is an unexpected error", async () => {
    const unreachable = createClerkClient({ secretKey: "sk_test_1", apiUrl: "http://127.0.0.1:1" });
    await expect(unreachable.users.getUser("u")).rejects.toMatchObject({
      errors: [{ code: "unexpected_error" }],
    });
  });
});
