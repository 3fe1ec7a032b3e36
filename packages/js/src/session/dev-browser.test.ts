// @vitest-environment jsdom
import { buildPublishableKey } from "@latchkey/shared/keys";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { Clerk } from "../clerk.ts";
import type { FakeFapi } from "../testing/fake-fapi.ts";
import { startFakeFapi } from "../testing/fake-fapi.ts";
import { readCookie } from "./cookie.ts";
import { usesDevBrowser } from "./dev-browser-url.ts";

let fapi: FakeFapi;
let created = 0;
beforeEach(async () => {
  fapi = await startFakeFapi();
  created = 0;
  for (const pair of document.cookie.split("; ")) document.cookie = `${pair.split("=")[0]}=; Max-Age=0; Path=/`;
  fapi.intercept = ({ path }) =>
    path === "/dev_browser" ? { status: 200, body: { id: `dvb_${++created}` } } : undefined;
});
afterEach(async () => {
  history.replaceState(null, "", "/");
  await fapi.stop();
});

/** An application on a shared development host, reached through a proxy. */
async function open() {
  const clerk = new Clerk(buildPublishableKey("happy-1.clerk.accounts.dev", "development"), { proxyUrl: fapi.url });
  await clerk.load({ polling: false });
  return clerk;
}
const tokens = () =>
  new Set(fapi.seen.filter(({ path }) => path !== "/dev_browser").map(({ query }) => query.get("__clerk_db_jwt")));

describe("dev browser", () => {
  it("is for shared development hosts only", () => {
    expect(usesDevBrowser("happy-1.clerk.accounts.dev", true)).toBe(true);
    expect(usesDevBrowser("127.0.0.1:4000", true)).toBe(false);
    expect(usesDevBrowser("accounts.dev.example.com", true)).toBe(false);
    expect(usesDevBrowser("happy-1.clerk.accounts.dev", false)).toBe(false);
  });

  it("asks for a token once, keeps it, and sends it with every call", async () => {
    await open();
    expect(readCookie("__clerk_db_jwt")).toBe("dvb_1");
    // Nobody can be signed in to a new one, so there is no client to read, and the environment need not wait.
    expect(fapi.seen.map(({ path }) => path).toSorted()).toEqual(["/dev_browser", "/environment"]);
    fapi.seen.length = 0;
    await open();
    expect(created).toBe(1);
    expect(fapi.seen.map(({ path }) => path).toSorted()).toEqual(["/client", "/environment"]);
    expect(tokens()).toEqual(new Set(["dvb_1"]));
  });

  it("takes the token that another origin hands over out of the URL", async () => {
    history.replaceState(null, "", "/page?a=1&__clerk_db_jwt=dvb_handed");
    await open();
    expect(location.href).toBe("http://localhost:3000/page?a=1");
    expect(tokens()).toEqual(new Set(["dvb_handed"]));
    expect(created).toBe(0);
  });

  it("goes on with the token that an answer replaces it by", async () => {
    const clerk = await open();
    fapi.intercept = () => ({
      status: 200,
      body: { response: null, client: null },
      headers: { "clerk-db-jwt": "dvb_new" },
    });
    await clerk.client!.reload();
    await clerk.client!.reload();
    expect(fapi.seen.at(-1)?.query.get("__clerk_db_jwt")).toBe("dvb_new");
  });

  it("starts over when the server does not know the token", async () => {
    document.cookie = "__clerk_db_jwt=dvb_stale";
    const give = fapi.intercept!;
    fapi.intercept = (request) =>
      request.query.get("__clerk_db_jwt") === "dvb_stale"
        ? { status: 401, body: { errors: [{ code: "dev_browser_unauthenticated" }] } }
        : give(request);
    const clerk = await open();
    expect(clerk.status).toBe("ready");
    expect([readCookie("__clerk_db_jwt"), created]).toEqual(["dvb_1", 1]);
  });

  it("hands the token to other origins with the URL", async () => {
    const clerk = await open();
    expect(new URL(clerk.buildUrlWithAuth("https://accounts.example/x")).searchParams.get("__clerk_db_jwt")).toBe(
      "dvb_1",
    );
  });
});
