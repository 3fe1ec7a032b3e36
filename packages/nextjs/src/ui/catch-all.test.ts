// @vitest-environment node
import { describe, expect, test } from "vitest";
import type { RouteTree } from "./catch-all.ts";
import { appCatchAllPath, appPathname, pagesCatchAllPath, pagesPathname } from "./catch-all.ts";

const route = (...segments: RouteTree[0][]): RouteTree =>
  segments.reduceRight<RouteTree>((below, segment) => [segment, { children: below }], ["__PAGE__", {}]);

describe("appCatchAllPath", () => {
  test.each<[string, RouteTree, string | undefined]>([
    ["optional, at its root", route("", "sign-in", ["rest", "", "oc"]), "/sign-in"],
    ["optional, below", route("", "sign-in", ["rest", "factor-one", "oc"]), "/sign-in"],
    ["required, two below", route("", "user", ["rest", "security/x", "c"]), "/user"],
    ["in a group", route("", "(auth)", "sign-in", ["rest", "", "oc"]), "/sign-in"],
    ["after a parameter", route("", ["locale", "en", "d"], "sign-in", ["rest", "sso-callback", "oc"]), "/en/sign-in"],
    ["at the root of the app", route("", ["rest", "a", "oc"]), "/"],
    ["intercepted", route("", "sign-in", ["rest", "a", "ci(.)"]), "/sign-in"],
    ["no catch-all", route("", "sign-in"), undefined],
    ["a parameter alone", route("", "users", ["id", "1", "d"]), undefined],
    ["a catch-all that is not the end", route("", ["rest", "a", "c"], "page"), undefined],
  ])("%s", (_name, tree, expected) => {
    expect(appCatchAllPath(tree)).toBe(expected);
  });
});

test.each([
  ["/sign-in/[[...rest]]", "/sign-in", "/sign-in"],
  ["/sign-in/[[...rest]]", "/sign-in/factor-one?x=1#y", "/sign-in"],
  ["/[locale]/user/[...rest]", "/en/user/security", "/en/user"],
  ["/[[...rest]]", "/a/b", "/"],
  ["/sign-in", "/sign-in", undefined],
  ["/users/[id]", "/users/1", undefined],
])("pagesCatchAllPath of %s at %s", (pattern, asPath, expected) => {
  expect(pagesCatchAllPath(pattern, asPath)).toBe(expected);
});

test.each<[RouteTree, string]>([
  [route("", "sign-in", ["rest", "", "oc"]), "/sign-in"],
  [route("", "(auth)", ["locale", "en", "d"], "sign-in", ["rest", "factor-one/x", "oc"]), "/en/sign-in/factor-one/x"],
  [route(""), "/"],
])("appPathname of %j", (tree, expected) => {
  expect(appPathname(tree)).toBe(expected);
});

test.each([
  ["/sign-in/factor-one?x=1#y", "/sign-in/factor-one"],
  ["/sign-in/[[...rest]]", undefined],
])("pagesPathname of %s", (asPath, expected) => {
  expect(pagesPathname(asPath)).toBe(expected);
});
