// @vitest-environment node
import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

const host = "https://clerk.example.com";

describe("contentSecurityPolicy", () => {
  test("lists directives by name, with the Frontend API where it is needed", () => {
    const { responseHeaders } = contentSecurityPolicy({}, host, true);
    expect(responseHeaders).toEqual({
      "content-security-policy": [
        `connect-src 'self' ${host}`,
        "default-src 'self'",
        "form-action 'self'",
        `frame-src 'self' ${host} https://challenges.cloudflare.com`,
        `img-src 'self' ${host}`,
        "script-src 'self' 'unsafe-inline' https: http:",
        "style-src 'self' 'unsafe-inline'",
        "worker-src 'self' blob:",
      ].join("; "),
    });
  });

  test("takes sources with and without quotes, new directives, and `none` alone", () => {
    const directives = {
      "script-src": ["unsafe-eval", "'self'", "sha256-abc"],
      "object-src": ["none"],
      "font-src": ["https://fonts.example.com"],
    };
    const policy = contentSecurityPolicy({ directives }, host, true).responseHeaders["content-security-policy"];
    expect(policy).toContain("script-src 'self' 'unsafe-inline' https: http: 'unsafe-eval' 'sha256-abc'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("font-src https://fonts.example.com");
  });

  test("strict: a new nonce each time, no scripts by scheme", () => {
    const policies = [1, 2].map(() => contentSecurityPolicy({ strict: true }, host, true));
    const [one, other] = policies.map(({ requestHeaders }) => requestHeaders["x-nonce"]);
    expect(one).not.toBe(other);
    expect(policies[0]?.responseHeaders["content-security-policy"]).toContain(
      `script-src 'self' 'unsafe-inline' 'strict-dynamic' 'nonce-${one}'`,
    );
  });

  test("report only, with an address", () => {
    const { responseHeaders } = contentSecurityPolicy(
      { reportOnly: true, reportTo: "https://r.example.com" },
      host,
      false,
    );
    expect(responseHeaders["content-security-policy-report-only"]).toMatch(/'unsafe-eval'.*; report-to csp-endpoint$/);
    expect(responseHeaders["reporting-endpoints"]).toBe('csp-endpoint="https://r.example.com"');
  });
});
