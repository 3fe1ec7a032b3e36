import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { enUS } from "./en-us.ts";
import { lookUp } from "./resource.ts";

const source = path.join(import.meta.dirname, "..");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
  (name) => /\.tsx?$/.test(name) && !name.includes(".test."),
);
const literal =
  /"((?:(?:signIn|signUp|userButton|userProfile|taskResetPassword|taskSetupMfa|reverification|waitlist|impersonationFab|unstable__errors)\.|formField|formButton|footer|badge__|socialButtons|identityPreview|activeDevice__)[\w.]*)"/g;

/** Names that start like a key and are none: elements, and a token. */
const others =
  /^(?:formField\w*|formButton(?:Primary|Reset)|footer\w*|socialButtons\w*|identityPreview\w*|signIn\.identifier)$/;

describe("English texts", () => {
  const keys = new Set<string>();
  for (const file of files) {
    if (file.includes("en-us")) continue;
    for (const [, key = ""] of readFileSync(path.join(source, file), "utf8").matchAll(literal)) {
      if (!others.test(key) || key.includes("__")) keys.add(key);
    }
  }

  it("finds the keys that the components use", () => {
    expect(keys.size).toBeGreaterThan(100);
  });

  it.each([...keys].filter((key) => !key.endsWith("__")))("has %s", (key) => {
    const text = lookUp([enUS], key);
    const isGroup =
      text === undefined &&
      [".title", ".subtitle", ".messageLine1", ".headerTitle"].some((end) => lookUp([enUS], key + end) !== undefined);
    expect(isGroup || text !== undefined).toBe(true);
  });
});
