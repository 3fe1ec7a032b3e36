import { describe, expect, test } from "vitest";
import type { AuthorizationFacts, AuthorizationParams } from "./authorization.ts";
import { checkAuthorization, createCheckAuthorization } from "./authorization.ts";
import { isRecentlyVerified, reverificationRule } from "./reverification.ts";

const facts: AuthorizationFacts = {
  userId: "user_1",
  orgId: "org_1",
  orgRole: "org:admin",
  orgPermissions: ["org:teams:read", "org:teams:manage"],
  factorVerificationAge: [5, -1],
  features: "o:dashboard,u:export,uo:teams",
  plans: "o:pro",
};

const has = (params: unknown, changed: Partial<AuthorizationFacts> = {}) =>
  checkAuthorization({ ...facts, ...changed }, params as AuthorizationParams);

/** For every key: values that hold and values that do not. */
const conditions: Record<keyof AuthorizationParams, { pass: unknown; fail: unknown }> = {
  role: { pass: "org:admin", fail: "org:member" },
  permission: { pass: "org:teams:read", fail: "org:teams:delete" },
  feature: { pass: "dashboard", fail: "reports" },
  plan: { pass: "pro", fail: "basic" },
  reverification: { pass: "strict", fail: { level: "first_factor", afterMinutes: 5 } },
  organizationId: { pass: true, fail: "org_2" },
};

describe("A-04: conditions given together", () => {
  const keys = Object.keys(conditions) as (keyof AuthorizationParams)[];
  const states = ["absent", "pass", "fail"] as const;
  const combinations = keys.reduce<(typeof states)[number][][]>(
    (rows, _key) => rows.flatMap((row) => states.map((state) => [...row, state])),
    [[]],
  );

  test(`every one of the ${3 ** 6} combinations holds only when each given condition holds`, () => {
    expect(combinations).toHaveLength(729);
    for (const row of combinations) {
      const params: Record<string, unknown> = {};
      row.forEach((state, index) => {
        if (state !== "absent") params[keys[index]!] = conditions[keys[index]!][state];
      });
      const expected = !row.includes("fail") && row.includes("pass");
      const answers = {
        params,
        signedIn: has(params),
        signedOut: has(params, { userId: null }),
        withUnknownKey: has({ ...params, unknownKey: true }),
      };
      expect(answers).toEqual({ params, signedIn: expected, signedOut: false, withUnknownKey: false });
    }
  });
});

test.each([
  ["nothing asked", {}],
  ["only undefined", { role: undefined, permission: undefined }],
  ["null", null],
  ["a role that is null", { role: null }],
  ["a role that is empty", { role: "" }],
  ["a role that is a list", { role: ["org:admin"] }],
  ["a permission that is a number", { permission: 1 }],
  ["a feature that is true", { feature: true }],
  ["no organization wanted", { organizationId: false }],
  ["a key of the prototype", { toString: "x" }],
  ["a preset of the prototype", { reverification: "constructor" }],
])("denies %s", (_name, params) => {
  expect(has(params)).toBe(false);
});

test("an undefined condition counts as not given", () => {
  expect(has({ role: undefined, permission: "org:teams:read" })).toBe(true);
});

describe("role", () => {
  test.each([
    ["org:admin", "admin", true],
    ["admin", "org:admin", true],
    ["org:member", "basic_member", true],
    ["basic_member", "org:member", true],
    ["basic_member", "member", true],
    ["org:administrator", "admin", false],
    ["org:member", "admin", false],
    ["org:org:admin", "org:admin", false],
  ])("token %s, asked %s: %s", (orgRole, role, expected) => {
    expect(has({ role }, { orgRole })).toBe(expected);
  });

  test("needs an active organization", () => {
    expect(has({ role: "org:admin" }, { orgId: null })).toBe(false);
    expect(has({ permission: "org:teams:read" }, { orgId: undefined })).toBe(false);
    expect(has({ organizationId: true }, { orgId: undefined })).toBe(false);
  });
});

test.each([
  ["org:teams:read", true],
  ["teams:read", true],
  ["org:teams", false],
  ["read", false],
])("permission %s: %s", (permission, expected) => {
  expect(has({ permission })).toBe(expected);
});

test.each([
  ["dashboard", true],
  ["o:dashboard", true],
  ["org:dashboard", true],
  ["organization:dashboard", true],
  ["user:dashboard", false],
  ["u:export", true],
  ["o:export", false],
  ["team:dashboard", false],
  ["constructor:dashboard", false],
  ["uo:teams", false],
  ["o:teams", true],
  ["user:teams", true],
])("feature %s: %s", (feature, expected) => {
  expect(has({ feature })).toBe(expected);
});

test("createCheckAuthorization binds the caller", () => {
  expect(createCheckAuthorization(facts)({ plan: "org:pro" })).toBe(true);
  expect(createCheckAuthorization({ ...facts, plans: undefined })({ plan: "pro" })).toBe(false);
});

describe("reverification", () => {
  // Ages below and above ten minutes, and never.
  test.each([
    ["first_factor", 5, -1, true],
    ["first_factor", 10, 0, false],
    ["first_factor", -1, 0, false],
    ["second_factor", 99, 5, true],
    ["second_factor", 5, 99, false],
    ["second_factor", 5, -1, true],
    ["second_factor", 99, -1, false],
    ["second_factor", -1, 5, true],
    ["second_factor", -1, -1, false],
    ["multi_factor", 5, 5, true],
    ["multi_factor", 99, 5, false],
    ["multi_factor", 5, 99, false],
    ["multi_factor", 5, -1, true],
    ["multi_factor", -1, 5, false],
    ["multi_factor", -1, -1, false],
  ] as const)("%s with ages %i and %i: %s", (level, first, second, expected) => {
    expect(isRecentlyVerified({ level, afterMinutes: 10 }, [first, second])).toBe(expected);
  });

  test("presets", () => {
    expect(reverificationRule("strict_mfa")).toEqual({ level: "multi_factor", afterMinutes: 10 });
    expect(reverificationRule("strict")).toEqual({ level: "second_factor", afterMinutes: 10 });
    expect(reverificationRule("moderate")).toEqual({ level: "second_factor", afterMinutes: 60 });
    expect(reverificationRule("lax")).toEqual({ level: "second_factor", afterMinutes: 1440 });
  });

  test.each([
    null,
    "loose",
    {},
    { level: "first_factor" },
    { level: "third_factor", afterMinutes: 1 },
    { level: "first_factor", afterMinutes: 0 },
    { level: "first_factor", afterMinutes: "10" },
    { level: "first_factor", afterMinutes: Number.NaN },
  ])("denies the rule %j", (config) => {
    expect(isRecentlyVerified(config, [0, 0])).toBe(false);
  });

  test.each([null, undefined, [], [0], [0, 0, 0], [0, -2], [Number.NaN, 0], ["0", 0], [0, Infinity]])(
    "denies the ages %j",
    (age) => {
      expect(isRecentlyVerified("lax", age as never)).toBe(false);
    },
  );
});
