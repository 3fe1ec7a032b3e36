// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://app.shop.co.uk/account"}
import { encodeBase64UrlText } from "@latchkey/shared/base64";
import { afterEach, describe, expect, it, vi } from "vitest";

import { createAuthCookies } from "./auth-cookies.ts";
import { readCookie } from "./cookie.ts";
import { registrableDomain } from "./registrable-domain.ts";

afterEach(() => {
  vi.restoreAllMocks();
  for (const pair of document.cookie.split("; ")) {
    const [name] = pair.split("=");
    for (const domain of ["", "; Domain=shop.co.uk"]) document.cookie = `${name}=; Max-Age=0; Path=/${domain}`;
  }
});

function token(claims: object): string {
  return [{ alg: "RS256", oiat: 1 }, { sid: "sess_1", exp: 1, v: 2, ...claims }, 0]
    .map((part) => encodeBase64UrlText(JSON.stringify(part)))
    .join(".");
}

describe("the registrable domain", () => {
  it("is the widest that the browser takes cookies for", () => {
    expect(registrableDomain("app.shop.co.uk")).toBe("shop.co.uk");
    expect(document.cookie).toBe("");
  });

  it("is nothing for single names and addresses", () => {
    expect(registrableDomain("localhost")).toBeUndefined();
    expect(registrableDomain("127.0.0.1")).toBeUndefined();
    expect(registrableDomain("[::1]")).toBeUndefined();
  });
});

describe("auth cookies", () => {
  it("stand under both names, for this host alone, and go together", () => {
    const cookies = createAuthCookies("AbCdEf12");
    const raw = token({ iat: 1 });
    cookies.setSession(raw);
    expect([readCookie("__session"), readCookie("__session_AbCdEf12")]).toEqual([raw, raw]);
    cookies.setSession(null);
    expect(document.cookie).toBe("");
  });

  it("keep the fresher token of one session", () => {
    const cookies = createAuthCookies("AbCdEf12");
    const [older, newer] = [token({ iat: 1 }), token({ iat: 2 })];
    cookies.setSession(newer);
    cookies.setSession(older);
    expect(cookies.session()).toBe(newer);
    cookies.setSession(token({ iat: 0, sid: "sess_2" }));
    expect(cookies.session()).not.toBe(newer);
  });

  it("put the time of the last change where all hosts of the domain read it", () => {
    const set = vi.spyOn(document, "cookie", "set");
    createAuthCookies("AbCdEf12").setClientUat(1700000000);
    const lines = set.mock.calls.map(([line]) => line).filter((line) => line.startsWith("__client_uat"));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/Domain=shop\.co\.uk; .*SameSite=Lax; Secure$/);
  });

  it("are partitioned where the instance says so", () => {
    const set = vi.spyOn(document, "cookie", "set");
    const cookies = createAuthCookies("AbCdEf12");
    cookies.usePartitioned(true);
    cookies.setSession(token({ iat: 1 }));
    expect(set.mock.calls.at(-1)?.[0]).toMatch(/SameSite=None; Secure; Partitioned$/);
  });
});
