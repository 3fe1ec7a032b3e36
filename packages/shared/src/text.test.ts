import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  decodeBase64Text,
  decodeBase64Url,
  decodeBase64UrlText,
  encodeBase64Text,
  encodeBase64Url,
  encodeBase64UrlText,
} from "./base64.ts";
import { camelToSnake, deepKeysToCamel, deepKeysToSnake, keysToSnake, snakeToCamel } from "./case.ts";
import { joinPaths, stripTrailingSlashes, withQuery, withoutQuery } from "./url.ts";

describe("base64", () => {
  test("round trips text and bytes, with Node's Buffer as the judge", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.uint8Array(), (text, bytes) => {
        expect(encodeBase64Text(text)).toBe(Buffer.from(text).toString("base64"));
        expect(encodeBase64Url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
        expect(decodeBase64Text(encodeBase64Text(text))).toBe(text);
        expect(decodeBase64UrlText(encodeBase64UrlText(text))).toBe(text);
        expect([...decodeBase64Url(encodeBase64Url(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  test("refuses other texts", () => {
    expect(() => decodeBase64Text("a")).toThrow(/correctly encoded/);
    expect(() => decodeBase64Text("/w==")).toThrow(TypeError);
  });
});

describe("case", () => {
  test.each([
    ["publicMetadata", "public_metadata"],
    ["primaryEmailAddressID", "primary_email_address_id"],
    ["profileImageID", "profile_image_id"],
    ["web3Wallet", "web3_wallet"],
    ["lastActiveAtBefore", "last_active_at_before"],
    ["last_active_at_since", "last_active_at_since"],
    ["idpSSOUrl", "idp_sso_url"],
    ["name", "name"],
  ])("%s → %s", (camel, snake) => {
    expect(camelToSnake(camel)).toBe(snake);
  });

  test("snake to camel keeps a leading underscore", () => {
    expect(["public_metadata", "web3_wallet", "_raw"].map(snakeToCamel)).toEqual([
      "publicMetadata",
      "web3Wallet",
      "_raw",
    ]);
  });

  test("the shallow form leaves values alone, the deep form does not", () => {
    const value = { publicMetadata: { innerKey: [{ anotherKey: 1 }] }, createdAt: new Date(0) };
    expect(keysToSnake(value)).toEqual({
      public_metadata: { innerKey: [{ anotherKey: 1 }] },
      created_at: new Date(0),
    });
    const deep = deepKeysToSnake(value);
    expect(deep).toEqual({
      public_metadata: { inner_key: [{ another_key: 1 }] },
      created_at: new Date(0),
    });
    expect(deepKeysToCamel(deep)).toEqual(value);
  });
});

describe("url", () => {
  test("slashes", () => {
    expect(stripTrailingSlashes("/a//")).toBe("/a");
    expect([joinPaths("/a/", "//b"), joinPaths("/a", "b"), joinPaths("", "b")]).toEqual(["/a/b", "/a/b", "/b"]);
  });

  test("query parameters are set and removed on a copy", () => {
    const url = new URL("https://a.dev/?x=1&y=2");
    expect(withQuery(url, { z: "3", y: undefined }).search).toBe("?x=1&y=2&z=3");
    expect(withoutQuery(url, ["x", "z"]).search).toBe("?y=2");
    expect(url.search).toBe("?x=1&y=2");
  });
});
