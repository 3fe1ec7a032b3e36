import { beforeAll, describe, expect, it } from "vitest";
import { createTestInstance, sharedServer, type Answer, type Server, type TestInstance } from "../../testing/index.ts";

let server: Server;
let t: TestInstance;
beforeAll(async () => {
  server = await sharedServer();
  t = await createTestInstance(
    server,
    {},
    { environment: "production", frontendHosts: ["clerk.tulips.example.com"], homeUrl: "https://tulips.example.com" },
  );
});

const add = (name: string, fields: object = {}, instance = t) =>
  instance.bapi("POST", "/v1/domains", { name, is_satellite: true, ...fields });
const codesOf = ({ status, body }: Answer) => [status, body.errors?.map(({ code }: { code: string }) => code)];

describe("domains", () => {
  it("are the primary one and its satellites, which are added, changed and removed", async () => {
    const { status, body: satellite } = await add("Roses.example.net");
    expect(status).toBe(200);
    expect(satellite).toEqual({
      object: "domain",
      id: expect.stringMatching(/^dmn_/),
      name: "roses.example.net",
      is_satellite: true,
      frontend_api_url: "https://clerk.roses.example.net",
      accounts_portal_url: null,
      proxy_url: null,
      development_origin: "",
      cname_targets: [{ host: "clerk.roses.example.net", value: "clerk.tulips.example.com", required: true }],
    });
    const { body: list } = await t.bapi("GET", "/v1/domains");
    expect(list).toMatchObject({
      data: [
        { name: "tulips.example.com", is_satellite: false, frontend_api_url: "https://clerk.tulips.example.com" },
        satellite,
      ],
      total_count: 2,
    });
    const path = `/v1/domains/${satellite.id}`;
    const proxied = await t.bapi("PATCH", path, { proxy_url: "https://roses.example.net/__clerk/" });
    expect(proxied.body).toMatchObject({
      proxy_url: "https://roses.example.net/__clerk",
      frontend_api_url: "https://roses.example.net/__clerk",
      cname_targets: [],
    });
    expect((await t.bapi("PATCH", path, { proxy_url: null, name: "rosen.example.net" })).body).toMatchObject({
      name: "rosen.example.net",
      proxy_url: null,
    });
    expect((await t.bapi("DELETE", path)).body).toMatchObject({ object: "domain", id: satellite.id, deleted: true });
    expect(codesOf(await t.bapi("DELETE", path))).toEqual([404, ["resource_not_found"]]);
    expect(codesOf(await t.bapi("PATCH", path, {}))).toEqual([404, ["resource_not_found"]]);
  });

  it("answer the Frontend API at a host of their own, as long as they are there", async () => {
    const { body: satellite } = await add("lilies.example.net");
    const origin = "https://www.lilies.example.net";
    const visitor = t.browser({ host: "clerk.lilies.example.net", origin });
    expect((await visitor.get("/v1/environment")).body.auth_config.id).toBe(t.instance.id);
    await t.bapi("PATCH", `/v1/domains/${satellite.id}`, { name: "lilien.example.net" });
    expect(codesOf(await visitor.get("/v1/environment"))).toEqual([400, ["host_invalid"]]);
    const renamed = t.browser({ host: "clerk.lilien.example.net", origin: "https://lilien.example.net" });
    expect((await renamed.get("/v1/environment")).status).toBe(200);
    await t.bapi("DELETE", `/v1/domains/${satellite.id}`);
    expect(codesOf(await renamed.get("/v1/environment"))).toEqual([400, ["host_invalid"]]);
    const primary = t.browser({ host: "clerk.tulips.example.com", origin: "https://lilien.example.net" });
    expect(codesOf(await primary.get("/v1/environment"))).toEqual([400, ["origin_invalid"]]);
  });

  it.each([
    ["com", 422, "known_hosting_domain"],
    ["github.io", 422, "known_hosting_domain"],
    ["https://roses.example.net", 422, "form_param_format_invalid"],
    ["roses.example.net:3000", 422, "form_param_format_invalid"],
    ["roses .net", 422, "form_param_format_invalid"],
    ["*.example.net", 422, "form_param_format_invalid"],
    ["tulips.example.com", 422, "reserved_domain"],
    ["clerk.tulips.example.com", 422, "reserved_domain"],
  ])("are no satellite named %s", async (name, status, code) => {
    expect(codesOf(await add(name))).toEqual([status, [code]]);
  });

  it("belong to one instance", async () => {
    const { body: satellite } = await add("peonies.example.net");
    const other = await createTestInstance(server, {}, { environment: "production", homeUrl: "https://other.example" });
    expect(codesOf(await add("peonies.example.net", {}, other))).toEqual([400, ["duplicate_record"]]);
    expect(codesOf(await add("tulips.example.com", {}, other))).toEqual([422, ["reserved_domain"]]);
    const { body: own } = await add("asters.example.net", {}, other);
    const renamed = await other.bapi("PATCH", `/v1/domains/${own.id}`, { name: "peonies.example.net" });
    expect(codesOf(renamed)).toEqual([400, ["duplicate_record"]]);
    for (const [method, body] of [
      ["PATCH", { name: "mine.example.net" }],
      ["DELETE", undefined],
    ] as const)
      expect(codesOf(await other.bapi(method, `/v1/domains/${satellite.id}`, body))).toEqual([
        404,
        ["resource_not_found"],
      ]);
    const parallel = await Promise.all([t, other].map((instance) => add("race.example.net", {}, instance)));
    expect(parallel.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(parallel.filter(({ status }) => status === 400)).toHaveLength(1);
  });

  it("have one primary, which stays as it is but for its proxy", async () => {
    const { body } = await t.bapi("GET", "/v1/domains");
    const path = `/v1/domains/${body.data[0].id}`;
    expect(codesOf(await t.bapi("POST", "/v1/domains", { name: "x.example.net", is_satellite: false }))).toEqual([
      422,
      ["primary_domain_already_exists"],
    ]);
    expect(codesOf(await t.bapi("DELETE", path))).toEqual([403, ["operation_not_allowed_on_primary_domain"]]);
    expect(codesOf(await t.bapi("PATCH", path, { name: "x.example.net" }))).toEqual([400, ["domain_update_forbidden"]]);
    for (const proxy_url of ["http://tulips.example.com/__clerk", "nonsense", "https://tulips.example.com/?a=1"])
      expect(codesOf(await t.bapi("PATCH", path, { proxy_url }))).toEqual([422, ["form_param_format_invalid"]]);
    const proxy_url = "https://tulips.example.com/__clerk";
    expect((await t.bapi("PATCH", path, { proxy_url })).body).toMatchObject({ proxy_url, frontend_api_url: proxy_url });
    expect((await t.bapi("PATCH", path, { proxy_url: null })).body.proxy_url).toBeNull();
  });

  it("may have a port in development, and no proxy", async () => {
    const dev = await createTestInstance(server);
    const { body } = await add("localhost:3001", {}, dev);
    expect(body).toMatchObject({
      name: "localhost:3001",
      development_origin: "http://localhost:3001",
      cname_targets: [],
    });
    const proxied = await add("localhost:3002", { proxy_url: "http://localhost:3002/__clerk" }, dev);
    expect(codesOf(proxied)).toEqual([400, ["request_invalid_for_environment"]]);
  });
});
