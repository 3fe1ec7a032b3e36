// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { ClerkOptions } from "@latchkey/shared/types";

import { coreOf } from "../core/core-of.ts";
import { openTab } from "../testing/browser.ts";
import type { FakeFapi } from "../testing/fake-fapi.ts";
import { startFakeFapi } from "../testing/fake-fapi.ts";
import { decorateUrl } from "./decorate-url.ts";

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
});
afterEach(async () => {
  history.replaceState(null, "", "/");
  await fapi.stop();
});

async function open(options: ClerkOptions = {}) {
  const clerk = openTab(fapi);
  const visited: string[] = [];
  const go = (to: string) => void visited.push(to);
  await clerk.load({ polling: false, routerPush: go, routerReplace: go, ...options });
  return { clerk, visited };
}

describe("pages", () => {
  it("are the application's, else the hosted ones", async () => {
    const { clerk } = await open({ signInUrl: "/sign-in" });
    expect(clerk.buildSignInUrl()).toBe("http://localhost:3000/sign-in");
    expect(new URL(clerk.buildSignUpUrl()).pathname).toBe("/sign-up");
    expect(new URL(clerk.buildSignUpUrl()).port).toBe(new URL(fapi.url).port);
    expect(new URL(clerk.buildUserProfileUrl()).pathname).toBe("/user");
  });

  it("carry redirects and first values", async () => {
    const { clerk } = await open({ signInUrl: "/sign-in", signInFallbackRedirectUrl: "/home" });
    const url = new URL(
      clerk.buildSignInUrl({
        signUpForceRedirectUrl: "/welcome",
        initialValues: { emailAddress: "a@b.co" },
      }),
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      sign_in_fallback_redirect_url: "http://localhost:3000/home",
      sign_up_force_redirect_url: "http://localhost:3000/welcome",
      email_address: "a@b.co",
    });
  });

  it("bring the visitor back after redirectToSignIn", async () => {
    const { clerk, visited } = await open({ signInUrl: "/sign-in" });
    history.replaceState(null, "", "/private?x=1");
    await clerk.redirectToSignIn();
    expect(visited).toEqual([`/sign-in?redirect_url=${encodeURIComponent("http://localhost:3000/private?x=1")}`]);
  });
});

describe("the address after a sign-in", () => {
  it("has the development browser for another host, and for nothing else", async () => {
    const { clerk } = await open();
    const core = coreOf(clerk);
    core.cookies?.setDevBrowser("dvb_1");
    expect(decorateUrl(core, "https://app.example/x?y=1")).toBe("https://app.example/x?y=1&__clerk_db_jwt=dvb_1");
    expect(decorateUrl(core, "http://localhost:4321/x?y=1")).toBe("http://localhost:4321/x?y=1");
    expect(decorateUrl(core, "/x")).toBe("/x");
    expect(decorateUrl(core, "http://localhost:3000/x")).toBe("http://localhost:3000/x");
    expect(decorateUrl(core, "myapp://done")).toBe("myapp://done");
    core.cookies?.setDevBrowser(null);
  });
});

describe("where a flow ends", () => {
  const cases: [name: string, query: string, options: ClerkOptions, expected: string][] = [
    ["nothing given", "", {}, "/"],
    ["fallback option", "", { signInFallbackRedirectUrl: "/b" }, "/b"],
    ["redirect_url beats the fallback", "?redirect_url=/c", { signInFallbackRedirectUrl: "/b" }, "/c"],
    ["forced option beats redirect_url", "?redirect_url=/c", { signInForceRedirectUrl: "/d" }, "/d"],
    [
      "forced in the query beats all",
      "?redirect_url=/c&sign_in_force_redirect_url=/e",
      { signInForceRedirectUrl: "/d" },
      "/e",
    ],
    ["legacy option", "", { afterSignInUrl: "/f" }, "/f"],
    ["another origin is ignored", "?redirect_url=https://evil.example/", { signInFallbackRedirectUrl: "/b" }, "/b"],
    ["a script is ignored", "?redirect_url=javascript:alert(1)", {}, "/"],
    ["a protocol-relative address is ignored", "?redirect_url=//evil.example", {}, "/"],
    [
      "an allowed origin",
      "?redirect_url=https://app.example/x",
      { allowedRedirectOrigins: ["https://app.example"] },
      "https://app.example/x",
    ],
  ];
  it.each(cases)("%s", async (_name, query, options, expected) => {
    const { clerk } = await open(options);
    history.replaceState(null, "", `/sign-in${query}`);
    expect(new URL(clerk.buildAfterSignInUrl(), location.origin).href).toBe(new URL(expected, location.origin).href);
  });

  it("reads the query behind the hash as well", async () => {
    const { clerk } = await open();
    history.replaceState(null, "", "/sign-in#/factor-one?redirect_url=%2Fdeep");
    expect(clerk.buildAfterSignInUrl()).toBe("http://localhost:3000/deep");
  });
});

describe("navigate", () => {
  it("uses the application's router for its own pages", async () => {
    const { clerk, visited } = await open();
    await clerk.navigate("/a?b=1#c");
    await clerk.navigate("http://localhost:3000/d", { replace: true });
    expect(visited).toEqual(["/a?b=1#c", "/d"]);
  });

  it("refuses schemes that run code", async () => {
    const { clerk, visited } = await open();
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    await clerk.navigate("javascript:alert(1)");
    expect(visited).toEqual([]);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

describe("addresses to be sent to", () => {
  it.each([
    "https://evil.example/",
    "//evil.example",
    "https://localhost:3000@evil.example/",
    "javascript:alert(1)",
    "data:text/html,x",
    "/\\evil.example",
    "https:evil.example",
    "myapp://open",
    "",
    null,
    undefined,
  ])("are not %s", async (address) => {
    const { clerk } = await open();
    expect(clerk.__internal_mayRedirectTo(address)).toBe(false);
  });

  it("are the page's own, the hosted pages' and those that the options allow", async () => {
    const { clerk } = await open({
      allowedRedirectOrigins: ["https://*.x.example"],
      allowedRedirectProtocols: ["myapp:"],
    });
    const hosted = new URL(clerk.buildUserProfileUrl()).href;
    for (const address of ["/a?b#c", "http://localhost:3000/b", hosted, "https://app.x.example/a", "myapp://open"])
      expect([address, clerk.__internal_mayRedirectTo(address)]).toEqual([address, true]);
  });
});
