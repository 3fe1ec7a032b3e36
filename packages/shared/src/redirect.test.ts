import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAllowedOrigin, safeRedirect } from "./redirect.ts";

const rules = {
  base: "https://app.example.com/sign-in",
  allowedOrigins: ["https://docs.example.com", "https://*.tenant.example.com", "http://localhost:3000"],
};

const safe = [
  "/",
  "/dashboard",
  "/dashboard?tab=1#top",
  "dashboard",
  "./dashboard",
  "../dashboard",
  "?tab=1",
  "#top",
  "/a//b",
  "/a/../b",
  "/%2F%2Fevil.example",
  "/path:with:colons",
  "/@evil.example",
  "/dashboard?next=https://evil.example",
  "https://app.example.com",
  "https://app.example.com/dashboard",
  "HTTPS://APP.EXAMPLE.COM/dashboard",
  "https://app.example.com:443/dashboard",
  "https://docs.example.com/page",
  "https://one.tenant.example.com/",
  "https://two.one.tenant.example.com/",
  "http://localhost:3000/dashboard",
];

// addresses that have been used to leave an allow-list.
const hostile = [
  "//evil.example",
  "///evil.example",
  "////evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r/evil.example",
  "\t//evil.example",
  " //evil.example",
  " https://evil.example",
  "\u0000https://evil.example",
  "\u00a0https://evil.example",
  "\ufeffhttps://evil.example",
  "https:evil.example",
  "https:/evil.example",
  "https:///evil.example",
  "https:\\\\evil.example",
  "https:dashboard",
  "ht\ntps://evil.example",
  "https://evil.example",
  "https://evil.example/app.example.com",
  "https://evil.example?app.example.com",
  "https://evil.example#app.example.com",
  "https://evil.example/.tenant.example.com",
  "https://evil.example?.tenant.example.com",
  "https://app.example.com.evil.example",
  "https://app.example.comevil.example",
  "https://evilapp.example.com.evil",
  "https://app.example.com@evil.example",
  "https://app.example.com:pw@evil.example",
  "https://user@app.example.com",
  "https://user:pw@app.example.com/",
  "https://app.example.com%2f@evil.example",
  "https://app.example.com%00.evil.example",
  "https://app.example.com\\.evil.example",
  "https://app.example.com:8443/",
  "http://app.example.com/",
  "https://localhost:3000/",
  "http://localhost:3001/",
  "http://localhost.evil.example:3000/",
  "https://tenant.example.com/",
  "https://eviltenant.example.com/",
  "http://one.tenant.example.com/",
  "https://one.tenant.example.com:8443/",
  "https://one.tenant.example.com.evil.example/",
  "https://аpp.example.com/",
  "https://app。example。com.evil.example/",
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "javascript://app.example.com/%0aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "blob:https://app.example.com/uuid",
  "file:///etc/passwd",
  "about:blank",
  "view-source:https://app.example.com",
  "ftp://app.example.com/",
  "ws://app.example.com/",
  "mailto:a@app.example.com",
  "myapp://callback",
  "http://[::1]/",
  "http://2130706433/",
  "https://",
  "http://",
];

describe("safeRedirect", () => {
  test.each(safe)("follows %j", (address) => {
    const url = safeRedirect(address, rules);
    expect(url && isAllowedOrigin(url.origin, [...rules.allowedOrigins, "https://app.example.com"])).toBe(true);
  });

  test.each(hostile)("refuses %j", (address) => {
    expect(safeRedirect(address, rules)).toBeNull();
  });

  test("refuses nothing at all", () => {
    expect([null, undefined, ""].map((address) => safeRedirect(address, rules))).toEqual([null, null, null]);
  });

  test("follows a custom scheme only when it is listed, and never a script scheme", () => {
    const listed = { ...rules, allowedProtocols: ["myapp:", "javascript:"] };
    expect(safeRedirect("myapp://callback", listed)?.href).toBe("myapp://callback");
    expect(safeRedirect("javascript:alert(1)", listed)).toBeNull();
  });

  test("never leaves the page's origin without a list, whatever the text", () => {
    const text = fc.oneof(fc.string(), fc.webUrl(), fc.stringMatching(/^[/\\:@.?#a-z\t\n]{0,12}$/));
    fc.assert(
      fc.property(text, (address) => {
        const url = safeRedirect(address, { base: rules.base });
        expect(url === null || url.origin === "https://app.example.com").toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test("a regular expression must match the whole origin", () => {
  const pattern = [/https:\/\/[a-z]+\.example\.com/];
  expect(isAllowedOrigin("https://one.example.com", pattern)).toBe(true);
  expect(isAllowedOrigin("https://one.example.com.evil", pattern)).toBe(false);
  expect(isAllowedOrigin("https://one.example.com:8443", pattern)).toBe(false);
});
