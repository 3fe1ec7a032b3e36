import { assert, array, constantFrom, property, stringMatching } from "fast-check";
import { describe, expect, it } from "vitest";
import { queryOf, resolveRouting, stepOf } from "./routing.ts";

const segment = stringMatching(/^[a-z][a-z0-9-]{0,8}$/);

describe("resolveRouting", () => {
  it("means path routing by a path, hash routing by nothing", () => {
    expect(resolveRouting("SignIn", { path: "/sign-in/" })).toEqual({ mode: "path", base: "sign-in" });
    expect(resolveRouting("SignIn", {})).toEqual({ mode: "hash", base: "" });
    expect(resolveRouting("SignIn", { routing: "path", path: "/" })).toEqual({ mode: "path", base: "" });
  });

  it("refuses what contradicts itself", () => {
    expect(() => resolveRouting("SignIn", { routing: "path" })).toThrow(/path="\/sign-in"/);
    expect(() => resolveRouting("SignIn", { routing: "hash", path: "/sign-in" })).toThrow(/not both/);
  });
});

describe("stepOf", () => {
  it("finds the step below any base", () => {
    assert(
      property(
        array(segment, { maxLength: 3 }),
        array(segment, { maxLength: 3 }),
        constantFrom("", "/"),
        (base, step, end) => {
          const pathname = `/${[...base, ...step].join("/")}${end}`;
          return stepOf("path", base.join("/"), { pathname, hash: "" }) === step.join("/");
        },
      ),
    );
  });

  it("finds no step at an address elsewhere, even one that starts alike", () => {
    expect(stepOf("path", "sign-in", { pathname: "/sign-in-help/factor-one", hash: "" })).toBe("");
    expect(stepOf("path", "sign-in", { pathname: "/", hash: "" })).toBe("");
  });

  it("reads the fragment in hash routing and leaves anchors alone", () => {
    expect(stepOf("hash", "", { pathname: "/x", hash: "#/factor-one?a=b" })).toBe("factor-one");
    expect(stepOf("hash", "", { pathname: "/x", hash: "#pricing" })).toBe("");
  });
});

describe("queryOf", () => {
  it("lets the query of the fragment win over the page's", () => {
    const query = queryOf("hash", { search: "?a=page&b=page", hash: "#/x?a=fragment" });
    expect([query.get("a"), query.get("b")]).toEqual(["fragment", "page"]);
  });
});
