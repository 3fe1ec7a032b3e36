import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeBase64Text } from "./base64.ts";
import {
  buildPublishableKey,
  getCookieSuffix,
  getSuffixedCookieName,
  isDevelopmentFromPublishableKey,
  isDevelopmentFromSecretKey,
  isLoopbackFrontendApi,
  isProductionFromPublishableKey,
  isProductionFromSecretKey,
  isPublishableKey,
  parsePublishableKey,
} from "./keys.ts";

describe("parsePublishableKey", () => {
  test("reads the instance type and the host", () => {
    expect(parsePublishableKey("pk_test_Y2xlcmsubG9jYWxob3N0OjQ4MTAk")).toEqual({
      instanceType: "development",
      frontendApi: "clerk.localhost:4810",
    });
    expect(parsePublishableKey(buildPublishableKey("clerk.example.com", "production"))).toEqual({
      instanceType: "production",
      frontendApi: "clerk.example.com",
    });
  });

  test("reads padded and unpadded base64", () => {
    const padded = encodeBase64Text("127.0.0.1:4000$");
    expect(padded).toMatch(/^[A-Za-z0-9+/]+=*$/);
    for (const encoded of [padded, padded.replaceAll("=", "")]) {
      expect(parsePublishableKey(`pk_test_${encoded}`)?.frontendApi).toBe("127.0.0.1:4000");
    }
  });

  test.each([
    ["no key", undefined],
    ["an empty key", ""],
    ["only the prefix", "pk_test_"],
    ["a secret key", "sk_test_abc"],
    ["another environment", `pk_stage_${encodeBase64Text("a.b$")}`],
    ["no dollar sign", `pk_test_${encodeBase64Text("clerk.example.com")}`],
    ["two dollar signs", `pk_test_${encodeBase64Text("clerk.example.com$$")}`],
    ["a dollar sign inside", `pk_test_${encodeBase64Text("clerk.$example.com$")}`],
    ["a host without a dot", `pk_test_${encodeBase64Text("localhost:4000$")}`],
    ["a fourth part", `pk_test_${encodeBase64Text("a.b$")}_x`],
    ["text that is not base64", "pk_test_%%%%"],
    ["bytes that are not UTF-8", "pk_test_/////w=="],
  ])("answers null for %s", (_name, key) => {
    expect(parsePublishableKey(key)).toBeNull();
    expect(isPublishableKey(key)).toBe(false);
  });

  test("reads back every key that buildPublishableKey writes, and never throws", () => {
    fc.assert(
      fc.property(fc.domain(), fc.constantFrom("development" as const, "production" as const), (host, instanceType) => {
        expect(parsePublishableKey(buildPublishableKey(host, instanceType))).toEqual({
          frontendApi: host,
          instanceType,
        });
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void parsePublishableKey(`pk_live_${text}`)));
  });
});

test("environment of a key", () => {
  const live = buildPublishableKey("clerk.example.com", "production");
  expect([isProductionFromPublishableKey(live), isDevelopmentFromPublishableKey(live)]).toEqual([true, false]);
  expect([isDevelopmentFromSecretKey("sk_test_a"), isProductionFromSecretKey("sk_test_a")]).toEqual([true, false]);
});

test("cookie suffix is the start of the cookie-safe SHA-1 of the key", async () => {
  const suffix = await getCookieSuffix("pk_test_Y2xlcmsubG9jYWxob3N0OjQ4MTAk");
  expect(suffix).toBe("CZ_uk1o8");
  expect(getSuffixedCookieName("__session", suffix)).toBe("__session_CZ_uk1o8");
});

test.each([
  ["127.0.0.1:4000", true],
  ["127.1.2.3", true],
  ["localhost", true],
  ["[::1]:4000", true],
  ["app.localhost:80", true],
  ["127.0.0.1.example.com", false],
  ["localhost.example.com", false],
  ["clerk.example.com", false],
  ["notlocalhost", false],
  ["10.0.0.1", false],
])("loopback host %s: %s", (host, expected) => {
  expect(isLoopbackFrontendApi(host)).toBe(expected);
});
