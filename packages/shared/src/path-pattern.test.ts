import fc from "fast-check";
import { pathToRegexp } from "path-to-regexp";
import { describe, expect, test } from "vitest";
import { compilePathPattern, matchPath } from "./path-pattern.ts";

const patterns = [
  "/",
  "/dashboard",
  "/dashboard(.*)",
  "/dashboard/(.*)",
  "/sign-in(.*)",
  "/users/:id",
  "/users/:id/posts/:post",
  "/files/:path*",
  "/files/:path+",
  "/:locale?/about",
  "/:locale(en|de)/about",
  "/orgs/:slug",
  "/orgs/:slug/(.*)",
  "/a.:format",
  "/a{.:format}?",
  "/{a-:b}?c",
  "/page-:number(\\d+)",
  "/x:y",
  "/(api|trpc)(.*)",
  "/((?!api|static).*)",
  "/a\\:b",
  "(.*)",
  "/:one-:two",
  "/a/b?",
  "/a/(.*)?",
];

const paths = fc.oneof(
  fc.constantFrom(
    "/",
    "/dashboard",
    "/dashboard/",
    "/DASHBOARD",
    "/dashboards",
    "/dashboard/a/b",
    "/sign-in/x",
    "/users/1",
    "/users/1/",
    "/users/1/posts/2",
    "/files",
    "/files/",
    "/files/a",
    "/files/a/b/c",
    "/en/about",
    "/about",
    "/fr/about",
    "/orgs/acme/x",
    "/a.json",
    "/a",
    "/a-bc",
    "/c",
    "/page-12",
    "/page-x",
    "/xyz",
    "/api/x",
    "/trpc",
    "/a:b",
    "/one-two",
    "/a-b-c",
    "/a?b",
    "/a#b",
    "",
  ),
  fc.stringMatching(/^(\/[a-z:.?#-]{0,5}){1,4}$/),
);

describe("compilePathPattern", () => {
  test("matches what path-to-regexp 6 matches, with the same parameters", () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns.filter((pattern) => pattern !== "/a/b?")), paths, (pattern, path) => {
        const keys: { name: string | number }[] = [];
        const theirs = pathToRegexp(pattern, keys as never).exec(path);
        const compiled = compilePathPattern(pattern);
        const ours = compiled.regexp.exec(path);
        expect(ours && [...ours]).toEqual(theirs && [...theirs]);
        expect(compiled.names).toEqual(keys.map(({ name }) => String(name)));
      }),
      { numRuns: 5000 },
    );
  });

  test.each(["/a/b?", "/:", "/a(", "/a()", "/a(?:b)", "/a((b))", "/{a", "/a}", "/*", "/:a:b", "(.*)*", "+"])(
    "refuses %j",
    (pattern) => {
      expect(() => compilePathPattern(pattern)).toThrow(TypeError);
      expect(() => pathToRegexp(pattern)).toThrow(TypeError);
    },
  );

  test("takes linear time where two parameters share a segment", () => {
    const { regexp } = compilePathPattern("/:a-:b-:c");
    const started = performance.now();
    expect(regexp.test(`/${"a-".repeat(20_000)}/`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test("matchPath answers the parameters of the first pattern that matches", () => {
  const compiled = ["/orgs/:slug", "/orgs/:slug/(.*)", "/:path*"].map(compilePathPattern);
  expect(matchPath(compiled, "/orgs/acme/settings")).toEqual({ slug: "acme", 0: "settings" });
  expect(matchPath(compiled, "/")).toEqual({});
  expect(matchPath(compiled.slice(0, 2), "/other")).toBeNull();
});
