import { describe, expect, it } from "vitest";
import { createElementClass } from "./element-class.ts";

const none = createElementClass(new Map());

describe("createElementClass", () => {
  it("prints descriptors most specific first, then their id classes", () => {
    expect(none(["socialButtonsIconButton", "button"], { id: "google" })).toBe(
      "cl-socialButtonsIconButton cl-button cl-socialButtonsIconButton__google cl-button__google",
    );
  });

  it("adds one state, then cl-required, then further classes", () => {
    expect(none("formFieldInput", { id: "identifier", state: "error", required: true, extra: "x" })).toBe(
      "cl-formFieldInput cl-formFieldInput__identifier cl-error cl-required x",
    );
  });

  it("adds what the app gave: key, id, state, id and state", () => {
    const cx = createElementClass(
      new Map([
        ["formButtonPrimary", "one"],
        ["formButtonPrimary__x", "two"],
        ["formButtonPrimary__loading", "three"],
        ["formButtonPrimary__x__loading", "four"],
        ["button", "zero"],
        ["formButtonPrimary__error", "never"],
      ]),
    );
    expect(cx(["formButtonPrimary", "button"], { id: "x", state: "loading" })).toMatch(
      / cl-loading zero one two three four$/,
    );
  });
});
