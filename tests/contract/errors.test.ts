import { errorRegistry, type ErrorEntry } from "@latchkey/contract/errors";
import { expect, test } from "vitest";
import official from "./official-errors.json" with { type: "json" };

const registry: Record<string, ErrorEntry> = errorRegistry;

/** Codes of Latchkey's own, and why Clerk's do not do. */
const own: Record<string, string> = {
  config_version_conflict: "Settings are one versioned document here",
  settings_key_unknown: "Settings are one versioned document here",
  webhook_endpoint_url_invalid: "Webhook endpoints are managed by the server itself",
  image_type_invalid: "Images are decoded and encoded anew, so that some are refused",
  external_account_exists: "Official browser SDKs go over to a sign-in when a verification of a sign-up says so",
  missing_expired_token: "Official browser SDKs send the expired token along when a request for a token answers so",
  requires_captcha: "Official browser SDKs pass a challenge and try again when an answer says so",
  rate_limit_exceeded: "Official SDKs know it, but the official list has no code for requests that are too many",
};

test("the registry has every official code with its status", () => {
  const expected = Object.entries(official).map(([code, status]) => [code, status ?? expect.any(Number)]);
  const actual = Object.keys(official).map((code) => [code, registry[code]?.status]);
  expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
});

test("the registry has codes of its own only where they are meant", () => {
  const extra = Object.keys(registry).filter((code) => !(code in official));
  expect(new Set(extra)).toEqual(new Set(Object.keys(own)));
});
