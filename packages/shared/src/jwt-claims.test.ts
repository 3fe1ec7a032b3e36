import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodePermissions, readSessionClaims, splitScopedList } from "./jwt-claims.ts";

const common = {
  azp: "http://localhost:3000",
  exp: 1735689660,
  iat: 1735689600,
  nbf: 1735689590,
  iss: "https://clerk.example.com",
  sid: "sess_2x",
  sub: "user_2x",
};

const version2 = {
  ...common,
  fea: "o:dashboard,o:teams",
  fva: [0, -1] as [number, number],
  jti: "2c8f0a8d8f1a2b3c4d5e",
  o: { id: "org_2x", slg: "acme", rol: "admin", per: "manage,read", fpm: "3,2" },
  pla: "o:pro",
  sts: "active" as const,
  v: 2,
};

const version1 = {
  ...common,
  fva: [0, -1] as [number, number],
  org_id: "org_2x",
  org_permissions: ["org:dashboard:manage", "org:dashboard:read", "org:teams:read"],
  org_role: "org:admin",
  org_slug: "acme",
};

describe("readSessionClaims", () => {
  test("both versions of one session read the same", () => {
    const { sessionStatus, ...second } = readSessionClaims(version2);
    const { sessionStatus: noStatus, ...first } = readSessionClaims(version1);
    expect([sessionStatus, noStatus]).toEqual(["active", undefined]);
    expect(second).toEqual(first);
    expect(second).toEqual({
      userId: "user_2x",
      sessionId: "sess_2x",
      actor: undefined,
      factorVerificationAge: [0, -1],
      orgId: "org_2x",
      orgRole: "org:admin",
      orgSlug: "acme",
      orgPermissions: ["org:dashboard:manage", "org:dashboard:read", "org:teams:read"],
    });
  });

  test("version 2 ignores the flat claims, version 1 ignores the nested one", () => {
    expect(readSessionClaims({ ...version1, v: 2 }).orgId).toBeUndefined();
    expect(readSessionClaims({ ...version2, v: undefined }).orgId).toBeUndefined();
  });
});

describe("decodePermissions", () => {
  test("positions follow the organization features only", () => {
    expect(decodePermissions("u:export,o:dashboard,uo:teams", "manage,read", "3,2")).toEqual([
      "org:dashboard:manage",
      "org:dashboard:read",
      "org:teams:read",
    ]);
  });

  test("a feature without permissions still takes its position", () => {
    expect(decodePermissions("o:seats,o:teams", "read", "0,1")).toEqual(["org:teams:read"]);
  });

  test.each([
    [undefined, "read", "1"],
    ["o:a", undefined, "1"],
    ["o:a", "read", undefined],
    ["o:a", "read", ""],
    ["o:a", "read", "x"],
    ["o:a", "read", "-1"],
    ["o:a", "read", "0x1"],
    ["", "read", "1"],
  ])("fea=%s per=%s fpm=%s grants nothing", (fea, per, fpm) => {
    expect(decodePermissions(fea, per, fpm)).toEqual([]);
  });

  test("reads back what is encoded, for any number of actions", () => {
    const actionCount = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(
        actionCount,
        fc.array(fc.bigInt({ min: 0n, max: 2n ** 200n }), { minLength: 1, maxLength: 4 }),
        (count, masks) => {
          const actions = Array.from({ length: count }, (_item, index) => `a${index}`);
          const fea = masks.map((_mask, index) => `o:f${index}`).join(",");
          const expected = masks.flatMap((mask, feature) =>
            actions
              .filter((_action, bit) => (mask / 2n ** BigInt(bit)) % 2n === 1n)
              .map((action) => `org:f${feature}:${action}`),
          );
          expect(decodePermissions(fea, actions.join(","), masks.join(","))).toEqual(expected);
        },
      ),
    );
  });
});

test("splitScopedList", () => {
  expect(splitScopedList("o:a, u:b,uo:c,ou:d,broken,")).toEqual({
    org: ["a", "c", "d"],
    user: ["b", "c", "d"],
  });
  expect(splitScopedList(null)).toEqual({ org: [], user: [] });
});
