// @vitest-environment node
import { describe, expect, test } from "vitest";
import { createRouteMatcher, MalformedPathError } from "./route-matcher.ts";

const request = (pathname: string) => ({ nextUrl: { pathname } });

describe("createRouteMatcher", () => {
  test.each([
    ["/dashboard(.*)", "/dashboard", true],
    ["/dashboard(.*)", "/dashboard/a/b", true],
    ["/dashboard(.*)", "/dash", false],
    ["/dashboard", "/dashboard/", true],
    ["/dashboard", "/DASHBOARD", true],
    ["/org/:slug/admin(.*)", "/org/acme/admin/users", true],
    ["/org/:slug/admin(.*)", "/org/acme", false],
    ["/", "/", true],
    ["/", "/a", false],
    [/^\/api\//, "/api/x", true],
    [/^\/api\//g, "/api/x", true],
    [["/a", /^\/b/], "/b/c", true],
    [["/a", "/b"], "/c", false],
  ])("%s, %s: %s", (routes, pathname, expected) => {
    const matches = createRouteMatcher(routes as string);
    expect([matches(request(pathname)), matches(request(pathname))]).toEqual([expected, expected]);
  });

  test("takes a function as it is", () => {
    expect(createRouteMatcher(() => true)(request("/"))).toBe(true);
  });

  // what Next serves as /dashboard/settings must be matched as such.
  test.each([
    "/%64ashboard/settings",
    "/dashboard/%73ettings",
    "//dashboard//settings",
    "/dashboard///settings",
    "/Dashboard/Settings/",
    "/d%61shboard/x",
  ])("%s is a page of the dashboard", (pathname) => {
    expect(createRouteMatcher("/dashboard(.*)")(request(pathname))).toBe(true);
    expect(createRouteMatcher("/dashboard/(.*)")(request(pathname))).toBe(true);
  });

  test.each(["/%", "/%zz", "/dashboard/%ff", "/%c0%af", "/%e0%a4"])("%s is refused", (pathname) => {
    expect(() => createRouteMatcher("/dashboard(.*)")(request(pathname))).toThrow(MalformedPathError);
  });

  test("a pattern that cannot be read is an error at start", () => {
    expect(() => createRouteMatcher("/a(")).toThrow(TypeError);
  });
});
