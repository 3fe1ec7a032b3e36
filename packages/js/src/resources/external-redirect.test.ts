// @vitest-environment jsdom
import { describe, expect, it } from "vitest";

import type { VerificationResource } from "@latchkey/shared/types";

import { externalUrl } from "./external-redirect.ts";

const verification = (status: string, url: string | null) =>
  ({ status, externalVerificationRedirectURL: url && new URL(url) }) as VerificationResource;

describe("externalUrl", () => {
  it("is the page of the provider", () => {
    expect(externalUrl(verification("unverified", "https://provider.example/authorize?x=1")).href).toBe(
      "https://provider.example/authorize?x=1",
    );
  });

  it.each([
    ["no page", "unverified", null],
    ["a verification that is over", "verified", "https://provider.example/"],
    ["an address that runs code", "unverified", "javascript:alert(1)"],
    ["an address of another kind", "unverified", "data:text/html,x"],
  ])("refuses %s", (_name, status, url) => {
    expect(() => externalUrl(verification(status, url))).toThrow(
      expect.objectContaining({ code: "external_redirect_missing" }),
    );
  });
});
