import { encodeBase64UrlText } from "@latchkey/shared/base64";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isNotStaler, tryDecodeToken } from "./jwt.ts";
import { createTokenCache, tokenKey } from "./token-cache.ts";

interface Stamp {
  oiat: number;
  iat: number;
}
const raw = ({ oiat, iat }: Stamp) =>
  [{ alg: "RS256", oiat }, { sid: "sess_1", iat, exp: iat + 60, v: 2 }, 0]
    .map((part) => encodeBase64UrlText(JSON.stringify(part)))
    .join(".");
const stamp = fc.record({ oiat: fc.integer({ min: 1, max: 200 }), iat: fc.integer({ min: 1, max: 200 }) });

describe("token cache", () => {
  it("ends with the freshest token, in whatever order they arrive", () => {
    fc.assert(
      fc.property(fc.array(stamp, { minLength: 1 }), (stamps) => {
        const cache = createTokenCache(() => 0);
        for (const each of stamps) cache.write("key", raw(each));
        const last = tryDecodeToken(cache.last("key"))!;
        for (const each of stamps) expect(isNotStaler(last, tryDecodeToken(raw(each)))).toBe(true);
      }),
    );
  });

  it("never answers a token that is over, or nearly", () => {
    fc.assert(
      fc.property(stamp, fc.integer({ min: 0, max: 400_000 }), (made, now) => {
        const cache = createTokenCache(() => now);
        cache.write("key", raw(made));
        const left = (made.iat + 60) * 1000 - now;
        expect(cache.read("key")?.isEnding).toBe(left > 5_000 ? left < 15_000 : undefined);
      }),
    );
  });

  it("shares one load, and loads again after it failed", async () => {
    const cache = createTokenCache();
    let loads = 0;
    const fail = async () => {
      loads++;
      throw new Error("away");
    };
    const results = await Promise.allSettled([cache.share("key", fail), cache.share("key", fail)]);
    expect([results.map(({ status }) => status), loads]).toEqual([["rejected", "rejected"], 1]);
    expect(await cache.share("key", async () => "token")).toBe("token");
  });

  it("forgets one session and keeps the others", () => {
    const cache = createTokenCache(() => 0);
    cache.write(tokenKey("sess_1", "template", "org_1"), raw({ oiat: 1, iat: 1 }));
    cache.write(tokenKey("sess_10"), raw({ oiat: 1, iat: 1 }));
    cache.clear("sess_1");
    expect([cache.last("sess_1-template-org_1"), Boolean(cache.last("sess_10"))]).toEqual([undefined, true]);
  });
});
