import { beforeAll, describe, expect, it } from "vitest";
import type { Server } from "../../server.ts";
import { createTestInstance, sharedServer, type TestInstance } from "../../testing/index.ts";

let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(server);
});

const create = async (fields: object) =>
  (await t.bapi("POST", "/v1/users", { skip_password_requirement: true, ...fields })).body;

describe("answers", () => {
  it("carry exactly application/json and never a cached session", async () => {
    const { headers } = await t.bapi("GET", "/v1/users");
    expect(headers.get("content-type")).toBe("application/json");
    expect(headers.get("cache-control")).toBe("private, no-store");
  });

  it("to unknown keys, missing keys and unknown endpoints are errors of the registry", async () => {
    const call = (authorization?: string) =>
      server.fetch(new Request(new URL("/v1/users", server.url), { headers: authorization ? { authorization } : {} }));
    expect(await (await call("Bearer sk_test_unknownunknownunknown")).json()).toMatchObject({
      errors: [{ code: "clerk_key_invalid" }],
      clerk_trace_id: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect((await call()).status).toBe(401);
    const unknown = await t.bapi("GET", "/v1/nothing/here");
    expect(unknown).toMatchObject({ status: 404, body: { errors: [{ code: "resource_not_found" }] } });
    expect(await t.bapi("GET", "/v1/users", undefined, { "clerk-api-version": "tomorrow" })).toMatchObject({
      status: 400,
      body: { errors: [{ code: "api_version_invalid" }] },
    });
  });
});

describe("POST /v1/users", () => {
  it("creates a user whose addresses are verified by the operator", async () => {
    const user = await create({
      email_address: ["Grace@Example.com", "grace@work.example"],
      phone_number: ["+12015550123"],
      first_name: "Grace",
      external_id: "g-1",
      private_metadata: { note: 1 },
    });
    expect(user).toMatchObject({
      object: "user",
      external_id: "g-1",
      private_metadata: { note: 1 },
      email_addresses: [
        {
          email_address: "grace@example.com",
          verification: {
            object: "verification_admin",
            status: "verified",
            strategy: "admin",
            attempts: null,
            expire_at: null,
          },
          linked_to: [],
        },
        { email_address: "grace@work.example" },
      ],
      phone_numbers: [{ phone_number: "+12015550123" }],
    });
    expect(user.primary_email_address_id).toBe(user.email_addresses[0].id);
    expect((await t.bapi("GET", `/v1/users/${user.id}`)).body).toEqual(user);
  });

  it("names what is missing and what is taken", async () => {
    expect(await t.bapi("POST", "/v1/users", { first_name: "No" })).toMatchObject({
      status: 422,
      body: { errors: [{ code: "form_data_missing", meta: { param_names: ["email_address", "password"] } }] },
    });
    await create({ email_address: ["dup@example.com"], external_id: "dup" });
    expect(
      await t.bapi("POST", "/v1/users", { email_address: ["dup@example.com"], skip_password_requirement: true }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ code: "form_identifier_exists", meta: { param_name: "email_address" } }] },
    });
    expect(
      await t.bapi("POST", "/v1/users", {
        email_address: ["dup2@example.com"],
        external_id: "dup",
        skip_password_requirement: true,
      }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ code: "form_identifier_exists", meta: { param_name: "external_id" } }] },
    });
  });

  it("lets exactly one of many parallel creations have an address", async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        t.bapi("POST", "/v1/users", { email_address: ["race@example.com"], skip_password_requirement: true }),
      ),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 422)).toHaveLength(11);
  });

  it.each([
    "a@b",
    "a b@example.com",
    "a@example.com,b@example.com",
    '"a b"@example.com',
    "a@exa＠mple.com",
    "a\r\nbcc:x@example.com",
    "<a@example.com>",
    "a@@example.com",
    "a@[127.0.0.1]",
    "a@-example.com",
  ])("refuses %j as an address", async (address) => {
    expect(
      await t.bapi("POST", "/v1/users", { email_address: [address], skip_password_requirement: true }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ code: "form_param_format_invalid", meta: { param_name: "email_address" } }] },
    });
  });
});

describe("GET /v1/users and /count", () => {
  it("filter, search and order alike", async () => {
    const own = await createTestInstance(server);
    const add = async (fields: object) =>
      (await own.bapi("POST", "/v1/users", { skip_password_requirement: true, ...fields })).body;
    const ada = await add({
      email_address: ["ada@lovelace.example"],
      first_name: "Ada",
      last_name: "Lovelace",
      external_id: "x1",
      created_at: "2020-01-01T00:00:00Z",
    });
    const bob = await add({
      email_address: ["bob@builder.example"],
      first_name: "Bob",
      created_at: "2021-01-01T00:00:00Z",
    });
    const cy = await add({
      email_address: ["cy@100%_sure.example".replace("%", "")],
      first_name: "Cy",
      created_at: "2022-01-01T00:00:00Z",
      banned: true,
    }).catch(() => undefined);
    const expectUsers = async (query: string, users: { id: string }[]) => {
      const list = await own.bapi("GET", `/v1/users?${query}`);
      expect(
        list.body.map((user: { id: string }) => user.id),
        query,
      ).toEqual(users.map((user) => user.id));
      const count = await own.bapi("GET", `/v1/users/count?${query}`);
      if (!query.includes("limit") && !query.includes("starting_after"))
        expect(count.body).toEqual({ object: "total_count", total_count: users.length });
    };
    expect(cy?.errors).toBeDefined();
    await expectUsers("order_by=created_at", [ada, bob]);
    await expectUsers("order_by= created_at", [ada, bob]);
    await expectUsers("", [bob, ada]);
    await expectUsers("email_address=ADA@lovelace.example&email_address=nobody@example.com", [ada]);
    await expectUsers(`user_id=${ada.id}&user_id=${bob.id}`, [bob, ada]);
    await expectUsers(`user_id=-${ada.id}`, [bob]);
    await expectUsers(`user_id=%2B${ada.id}`, [ada]);
    await expectUsers("external_id=x1", [ada]);
    await expectUsers("external_id=-x1", [bob]);
    await expectUsers("query=LOVELACE", [ada]);
    await expectUsers("query=%25", []);
    await expectUsers("name_query=ada%20love", [ada]);
    await expectUsers("email_address_query=builder", [bob]);
    await expectUsers("created_at_before=1600000000000", [ada]);
    await expectUsers("created_at_after=1600000000000", [bob]);
    await expectUsers("order_by=-first_name", [bob, ada]);
    await expectUsers("order_by=email_address", [ada, bob]);
    await expectUsers("limit=1", [bob]);
    await expectUsers("limit=1&offset=1", [ada]);
    await expectUsers(`limit=1&starting_after=${bob.id}`, [ada]);
    expect((await own.bapi("GET", "/v1/users?order_by=password")).status).toBe(422);
    expect((await own.bapi("GET", "/v1/users?limit=501")).status).toBe(422);
    expect((await own.bapi("GET", "/v1/users?limit=ten")).status).toBe(422);
  });

  it("never show another instance's users", async () => {
    const other = await createTestInstance(server);
    const mine = await create({ email_address: ["tenant@example.com"] });
    expect((await other.bapi("GET", "/v1/users")).body).toEqual([]);
    for (const [method, path, body] of [
      ["GET", `/v1/users/${mine.id}`],
      ["PATCH", `/v1/users/${mine.id}`, { first_name: "X" }],
      ["DELETE", `/v1/users/${mine.id}`],
      ["POST", `/v1/users/${mine.id}/ban`],
      ["PATCH", `/v1/users/${mine.id}/metadata`, { public_metadata: {} }],
      ["GET", `/v1/email_addresses/${mine.email_addresses[0].id}`],
      ["DELETE", `/v1/email_addresses/${mine.email_addresses[0].id}`],
      ["POST", "/v1/email_addresses", { user_id: mine.id, email_address: "steal@example.com" }],
      ["POST", "/v1/sign_in_tokens", { user_id: mine.id }],
      ["POST", "/v1/sessions", { user_id: mine.id }],
    ] as const) {
      expect((await other.bapi(method, path, body)).status, `${method} ${path}`).toBe(404);
    }
    expect((await t.bapi("GET", `/v1/users/${mine.id}`)).body).toEqual(mine);
  });
});

describe("metadata", () => {
  it("merges with PATCH, replaces with PUT and with PATCH of the user", async () => {
    const { id } = await create({
      email_address: ["meta@example.com"],
      public_metadata: { a: 1, deep: { x: 1, y: 2 } },
      unsafe_metadata: { keep: true },
    });
    const merged = await t.bapi("PATCH", `/v1/users/${id}/metadata`, {
      public_metadata: { b: 2, deep: { x: null, z: 3 } },
    });
    expect(merged.body).toMatchObject({
      public_metadata: { a: 1, b: 2, deep: { y: 2, z: 3 } },
      unsafe_metadata: { keep: true },
    });
    expect(merged.body.public_metadata.deep).not.toHaveProperty("x");
    const replaced = await t.bapi("PUT", `/v1/users/${id}/metadata`, {
      public_metadata: {},
      private_metadata: { p: 1 },
    });
    expect(replaced.body).toMatchObject({
      public_metadata: {},
      private_metadata: { p: 1 },
      unsafe_metadata: { keep: true },
    });
    expect(Object.keys(replaced.body.public_metadata)).toEqual([]);
    const tooLarge = await t.bapi("PATCH", `/v1/users/${id}/metadata`, {
      public_metadata: { text: "x".repeat(9_000) },
    });
    expect(tooLarge).toMatchObject({
      status: 422,
      body: { errors: [{ code: "form_param_exceeds_allowed_size", meta: { param_name: "public_metadata" } }] },
    });
    const polluted = await t.bapi(
      "PATCH",
      `/v1/users/${id}/metadata`,
      JSON.parse('{"public_metadata":{"__proto__":{"polluted":true}}}'),
    );
    expect(polluted.status).toBe(200);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("survives parallel changes of different keys", async () => {
    const { id } = await create({ email_address: ["parallel@example.com"] });
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        t.bapi("PATCH", `/v1/users/${id}/metadata`, { public_metadata: { [`k${index}`]: index } }),
      ),
    );
    expect(Object.keys((await t.bapi("GET", `/v1/users/${id}`)).body.public_metadata)).toHaveLength(10);
  });
});

describe("passwords", () => {
  it("are verified, imported and hashed anew on first use", async () => {
    const digest = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
    const { id } = await create({
      email_address: ["import+clerk_test@example.com"],
      password_digest: digest,
      password_hasher: "bcrypt",
    });
    expect(await t.bapi("POST", `/v1/users/${id}/verify_password`, { password: "wrong" })).toMatchObject({
      status: 422,
      body: { errors: [{ code: "incorrect_password" }] },
    });
    const stored = async () =>
      (await server.app.db.selectFrom("users").select("password_hasher").where("id", "=", id).executeTakeFirstOrThrow())
        .password_hasher;
    expect(await stored()).toBe("bcrypt");
    expect((await t.bapi("POST", `/v1/users/${id}/verify_password`, { password: "U*U" })).status).toBe(422);
  });

  it("refuse digests that are none", async () => {
    expect(
      await t.bapi("POST", "/v1/users", {
        email_address: ["bad@example.com"],
        password_digest: "nope",
        password_hasher: "bcrypt",
      }),
    ).toMatchObject({ status: 422, body: { errors: [{ code: "form_password_digest_invalid_code" }] } });
    expect(
      await t.bapi("POST", "/v1/users", {
        email_address: ["bad@example.com"],
        password_digest: "nope",
        password_hasher: "constructor",
      }),
    ).toMatchObject({ status: 422 });
    expect(
      await t.bapi("POST", "/v1/users", { email_address: ["bad@example.com"], password_digest: "nope" }),
    ).toMatchObject({ status: 422, body: { errors: [{ code: "form_conditional_param_missing" }] } });
  });
});

describe("e-mail addresses", () => {
  it("are added, made primary, replaced and removed", async () => {
    const user = await create({ email_address: ["first@example.com"] });
    const second = (
      await t.bapi("POST", "/v1/email_addresses", {
        user_id: user.id,
        email_address: "second@example.com",
        verified: true,
        primary: true,
      })
    ).body;
    expect(second).toMatchObject({ object: "email_address", verification: { strategy: "admin" } });
    expect((await t.bapi("GET", `/v1/users/${user.id}`)).body.primary_email_address_id).toBe(second.id);
    expect((await t.bapi("DELETE", `/v1/email_addresses/${second.id}`)).body).toEqual({
      object: "email_address",
      id: second.id,
      deleted: true,
    });
    expect((await t.bapi("GET", `/v1/users/${user.id}`)).body.primary_email_address_id).toBe(
      user.email_addresses[0].id,
    );
    const only = (await t.bapi("PUT", `/v1/users/${user.id}/email_address`, { email_address: "only@example.com" }))
      .body;
    expect((await t.bapi("GET", `/v1/users/${user.id}`)).body.email_addresses).toMatchObject([
      { id: only.id, email_address: "only@example.com" },
    ]);
  });

  it("of another user are never taken over by verifying a copy", async () => {
    const owner = await create({ email_address: ["owner@example.com"] });
    const other = await create({ email_address: ["other@example.com"] });
    expect(
      (await t.bapi("POST", "/v1/email_addresses", { user_id: other.id, email_address: "owner@example.com" })).status,
    ).toBe(422);
    const copy = (
      await t.bapi("POST", "/v1/email_addresses", { user_id: other.id, email_address: "later@example.com" })
    ).body;
    await t.bapi("POST", "/v1/email_addresses", {
      user_id: owner.id,
      email_address: "later@example.com",
      verified: true,
    });
    expect((await t.bapi("GET", `/v1/email_addresses/${copy.id}`)).status).toBe(404);
  });
});

describe("profile image", () => {
  it("is encoded anew and served", async () => {
    const user = await create({ email_address: ["image@example.com"] });
    const { default: sharp } = await import("sharp");
    const png = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#c00" } })
      .png()
      .toBuffer();
    const upload = (bytes: Uint8Array, type: string) => {
      const form = new FormData();
      form.set("file", new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), "a.png");
      return fetch(new URL(`/v1/users/${user.id}/profile_image`, server.url), {
        method: "POST",
        headers: { authorization: `Bearer ${t.secretKey}` },
        body: form,
      });
    };
    const answer = (await (await upload(png, "image/png")).json()) as { image_url: string };
    expect(answer).toMatchObject({ has_image: true });
    const url = new URL(answer.image_url);
    const served = await server.fetch(new Request(new URL(url.pathname, server.url), { headers: { host: t.host } }));
    expect(served.headers.get("content-type")).toBe("image/webp");
    expect(await sharp(Buffer.from(await served.arrayBuffer())).metadata()).toMatchObject({
      format: "webp",
      width: 512,
      height: 512,
    });
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect((await upload(Buffer.from(svg), "image/png")).status).toBe(422);
    expect((await upload(Buffer.alloc(12 * 1024 * 1024), "image/png")).status).toBe(413);
    const removed = await t.bapi("DELETE", `/v1/users/${user.id}/profile_image`);
    expect(removed.body).toMatchObject({
      has_image: false,
      image_url: expect.stringMatching(/\/images\/user_\w+\.svg$/),
    });
  });
});

describe("sign-in tokens", () => {
  it("sign one user in, once, of any number of parallel tries", async () => {
    const user = await create({ email_address: ["ticket@example.com"] });
    const { token, id } = (await t.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id })).body;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => t.browser().createSignIn({ strategy: "ticket", ticket: token })),
    );
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 400)).toHaveLength(19);
    expect((await t.bapi("POST", `/v1/sign_in_tokens/${id}/revoke`)).status).toBe(400);
    const second = (await t.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id })).body;
    expect((await t.bapi("POST", `/v1/sign_in_tokens/${second.id}/revoke`)).body).toMatchObject({ status: "revoked" });
    expect(await t.browser().createSignIn({ strategy: "ticket", ticket: second.token })).toMatchObject({
      status: 400,
      body: { errors: [{ code: "sign_in_token_revoked_code" }] },
    });
  });
});
