import { describe, expect, it } from "vitest";
import { addTestingToken, bypassCaptcha, frontendApiPattern } from "./frontend-api.ts";

describe("frontendApiPattern", () => {
  it.each([
    ["clerk.example.com", "https://clerk.example.com/v1/client?x=1"],
    ["Clerk.Example.com", "https://clerk.example.com/v1/client"],
    ["https://clerk.example.com/", "https://clerk.example.com/v1/client"],
    ["http://auth.test:4000", "http://auth.test:4000/v1/client"],
    ["https://app.example.com/__clerk", "https://app.example.com/__clerk/v1/environment"],
    ["127.0.0.1:4000", "http://127.0.0.1:4000/v1/client"],
    ["127.0.0.1:4000", "http://localhost:4000/v1/client"],
    ["127.0.0.1:4000", "http://[::1]:4000/v1/client"],
    ["127.0.0.1:4000", "https://localhost:4000/v1/client"],
    ["app.localhost:4000", "http://app.localhost:4000/v1/client"],
  ])("%s has %s", (frontendApi, url) => {
    expect(url).toMatch(frontendApiPattern(frontendApi));
  });

  it.each([
    ["clerk.example.com", "http://clerk.example.com/v1/client"],
    ["clerk.example.com", "https://clerkxexample.com/v1/client"],
    ["clerk.example.com", "https://clerk.example.com.evil.test/v1/client"],
    ["clerk.example.com", "https://evil.test/https://clerk.example.com/v1/client"],
    ["clerk.example.com", "https://clerk.example.com/npm/v1/client"],
    ["https://app.example.com/__clerk", "https://app.example.com/v1/environment"],
    ["127.0.0.1:4000", "http://localhost:3000/v1/client"],
    ["app.localhost:4000", "http://localhost:4000/v1/client"],
  ])("%s has not %s", (frontendApi, url) => {
    expect(url).not.toMatch(frontendApiPattern(frontendApi));
  });
});

it("puts the token into a URL, once", () => {
  const url = addTestingToken("https://a.test/v1/client?_method=PATCH&x=1&x=2", "1-c_a");
  expect(addTestingToken(url, "1-c_a")).toBe(
    "https://a.test/v1/client?_method=PATCH&x=1&x=2&__clerk_testing_token=1-c_a",
  );
});

it("flips the bypass in either place of an answer, and leaves every other answer", () => {
  expect(bypassCaptcha({ response: { captcha_bypass: false }, client: null })).toEqual({
    response: { captcha_bypass: true },
    client: null,
  });
  expect(bypassCaptcha({ response: { id: "x" }, client: { captcha_bypass: false } })).toEqual({
    response: { id: "x" },
    client: { captcha_bypass: true },
  });
  for (const body of [null, "text", 1, [], { errors: [] }]) expect(bypassCaptcha(body)).toEqual(body);
});
