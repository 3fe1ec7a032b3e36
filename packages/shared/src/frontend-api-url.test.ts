import { describe, expect, test } from "vitest";
import type { FrontendApiLocation } from "./frontend-api-url.ts";
import { accountsBaseUrl, frontendApiUrl, scriptUrl } from "./frontend-api-url.ts";

const live: FrontendApiLocation = { frontendApi: "clerk.example.com", instanceType: "production" };
const local: FrontendApiLocation = { frontendApi: "127.0.0.1:4000", instanceType: "development" };

describe("frontendApiUrl", () => {
  test.each<[string, FrontendApiLocation, string]>([
    ["the key's host over https", live, "https://clerk.example.com"],
    ["an absolute proxy, without its slash", { ...live, proxyUrl: "http://localhost:4000/" }, "http://localhost:4000"],
    [
      "a proxy with a path",
      { ...live, proxyUrl: "https://app.example.com/__clerk/?x=1#y" },
      "https://app.example.com/__clerk",
    ],
    [
      "a proxy path on the page's origin",
      { ...live, proxyUrl: "/__clerk", pageUrl: "https://a.dev/x/y" },
      "https://a.dev/__clerk",
    ],
    [
      "a protocol-relative proxy",
      { ...local, proxyUrl: "//localhost:4000", pageUrl: "http://a.dev" },
      "http://localhost:4000",
    ],
    ["a satellite domain", { ...live, domain: "shop.example.org" }, "https://clerk.shop.example.org"],
    ["a satellite domain that has the label", { ...live, domain: "https://clerk.shop.org/" }, "https://clerk.shop.org"],
    ["no satellite domain for a development key", { ...local, domain: "shop.org" }, "http://127.0.0.1:4000"],
    ["the loopback name of the page", { ...local, pageUrl: "http://localhost:3000/a" }, "http://localhost:4000"],
    ["the IPv6 loopback name of the page", { ...local, pageUrl: new URL("http://[::1]:3000/a") }, "http://[::1]:4000"],
    [
      "the key's loopback host for a page elsewhere",
      { ...local, pageUrl: "https://tunnel.dev/" },
      "http://127.0.0.1:4000",
    ],
    [
      "a named loopback host, which says who it is",
      { ...local, frontendApi: "one.localhost:4000", pageUrl: "http://localhost:3000" },
      "http://one.localhost:4000",
    ],
  ])("%s", (_name, location, expected) => {
    expect(frontendApiUrl(location)).toBe(expected);
  });

  test("a relative proxy needs the page", () => {
    expect(() => frontendApiUrl({ ...live, proxyUrl: "/__clerk" })).toThrow(TypeError);
  });
});

test("accountsBaseUrl", () => {
  expect(accountsBaseUrl("clerk.example.com")).toBe("https://accounts.example.com");
  expect(accountsBaseUrl("happy-cat-1.clerk.accounts.dev")).toBe("https://happy-cat-1.accounts.dev");
  expect(accountsBaseUrl("auth.example.com")).toBe("https://auth.example.com");
  expect(accountsBaseUrl("127.0.0.1:4000", "http://localhost:3000/")).toBe("http://localhost:4000");
});

test("scriptUrl", () => {
  expect(scriptUrl(live, "clerk-js", 6)).toBe("https://clerk.example.com/npm/@clerk/clerk-js@6/dist/clerk.browser.js");
  expect(scriptUrl({ ...live, proxyUrl: "/__clerk/" }, "ui", "1.2.3")).toBe(
    "/__clerk/npm/@clerk/ui@1.2.3/dist/ui.browser.js",
  );
  expect(scriptUrl({ ...local, pageUrl: "http://localhost:3000" }, "clerk-js", 5)).toBe(
    "http://localhost:4000/npm/@clerk/clerk-js@5/dist/clerk.browser.js",
  );
});
