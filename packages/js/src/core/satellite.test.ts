// @vitest-environment jsdom
import { buildPublishableKey, getCookieSuffix } from "@latchkey/shared/keys";
import { afterEach, describe, expect, it } from "vitest";

import { Clerk } from "../clerk.ts";
import { coreOf } from "./core-of.ts";
import { wayBetweenDomains } from "./satellite.ts";

const live = buildPublishableKey("clerk.tulips.example.com", "production");
const test = buildPublishableKey("127.0.0.1:4000", "development");
const primary = "https://tulips.example.com/sign-in";

afterEach(() => history.replaceState(null, "", "/"));

/** Where the page at the path has to go. */
async function lead(path: string, key: string, options: object): Promise<string | undefined> {
  history.replaceState(null, "", path);
  const clerk = new Clerk(key, { domain: "shop.example.net" });
  clerk.__internal_updateProps({ options });
  return (await wayBetweenDomains(coreOf(clerk), await getCookieSuffix(key)))?.href;
}

describe("a page of a satellite", () => {
  const satellite = { isSatellite: true, signInUrl: primary };

  it("goes to the satellite's Frontend API in production, to the primary's sign-in page in development", async () => {
    const page = `${location.origin}/cart?a=1`;
    expect(await lead("/cart?a=1&__clerk_synced=false", live, satellite)).toBe(
      `https://clerk.shop.example.net/v1/client/sync?redirect_url=${encodeURIComponent(page)}`,
    );
    expect(await lead("/cart?a=1&__clerk_synced=false", test, satellite)).toBe(
      `${primary}?__clerk_satellite_url=${encodeURIComponent(page)}`,
    );
  });

  it("stays where it is otherwise, and takes the sign of where it has been out of the address", async () => {
    expect(await lead("/cart?a=1", live, satellite)).toBeUndefined();
    expect(
      await lead("/cart?a=1&__clerk_synced=true", live, { ...satellite, satelliteAutoSync: true }),
    ).toBeUndefined();
    expect(location.search).toBe("?a=1");
  });

  it("says what is missing when development does not know the primary", async () => {
    for (const signInUrl of [undefined, "/sign-in", `${location.origin}/sign-in`])
      await expect(lead("/?__clerk_synced=false", test, { isSatellite: true, signInUrl })).rejects.toThrow(/signInUrl/);
  });

  it("sends people to sign in with a way back that has them asked for again", async () => {
    const clerk = new Clerk(live, { domain: "shop.example.net" });
    clerk.__internal_updateProps({ options: satellite });
    await coreOf(clerk).loadLate();
    const url = new URL(clerk.buildSignInUrl({ redirectUrl: "/cart" }));
    expect(url.searchParams.get("redirect_url")).toBe(`${location.origin}/cart?__clerk_synced=false`);
    const own = new Clerk(live);
    own.__internal_updateProps({ options: { signInUrl: primary } });
    expect(new URL(own.buildSignInUrl({ redirectUrl: "/cart" })).searchParams.get("redirect_url")).toBe(
      `${location.origin}/cart`,
    );
  });
});

describe("a page of the primary domain", () => {
  it.each([
    ["in production", live, "https://shop.example.net/"],
    ["for an address that runs code", test, "javascript:alert(1)"],
    ["for no address", test, "shop"],
  ])("stays %s", async (_, key, url) => {
    expect(await lead(`/sign-in?__clerk_satellite_url=${encodeURIComponent(url)}`, key, {})).toBeUndefined();
  });
});
