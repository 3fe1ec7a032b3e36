import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sdkPackages } from "../../tools/build.ts";

/* The packages as npm would publish them: packed, checked, and used by projects that know no workspace. */

const root = path.resolve(import.meta.dirname, "../..");
const scratch = mkdtempSync(path.join(tmpdir(), "latchkey-consumers-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(command: string, args: string[], cwd = root): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

function tarballOf(name: string): string {
  const file = readdirSync(scratch).find((candidate) => candidate.startsWith(`latchkey-${name}-`));
  if (!file) throw new Error(`${name} was not packed.`);
  return path.join(scratch, file);
}

beforeAll(() => {
  for (const name of sdkPackages)
    run("npm", ["pack", "--silent", "--pack-destination", scratch], path.join(root, "packages", name));
}, 120_000);

describe.each(sdkPackages)("@latchkey/%s", (name) => {
  it("passes publint", () => {
    const { status, output } = run(process.execPath, [
      path.join(root, "node_modules/publint/src/cli.js"),
      path.join(root, "packages", name),
      "--strict",
    ]);
    expect(output).toContain("All good!");
    expect(status).toBe(0);
  });

  it("has types that resolve from CommonJS, ES modules and bundlers", () => {
    const cli = path.join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    // Before Node 16's resolution there were no export maps; a stylesheet has no types.
    const { status, output } = run(process.execPath, [
      cli,
      tarballOf(name),
      "--profile",
      "node16",
      "--exclude-entrypoints",
      "./styles.css",
      "./shadcn.css",
      "./themes/shadcn.css",
      "--no-emoji",
      "--no-color",
    ]);
    expect(status, output).toBe(0);
  });
});

describe("a project that installs the tarballs", () => {
  const project = path.join(scratch, "project");
  beforeAll(() => {
    mkdirSync(project);
    const dependencies = Object.fromEntries(
      ["shared", "types", "backend", "testing"].map((name) => [`@latchkey/${name}`, `file:${tarballOf(name)}`]),
    );
    writeFileSync(
      path.join(project, "package.json"),
      JSON.stringify({ name: "consumer", private: true, dependencies }),
    );
    const { status, output } = run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], project);
    if (status !== 0) throw new Error(output);
  }, 120_000);

  const program = `const claims = createClerkClient({ secretKey: "sk_test_consumer0000000000", apiUrl: "http://127.0.0.1:1" });
console.log(typeof claims.users.getUser, typeof verifyWebhook, isClerkAPIResponseError(new Error("no")));`;

  it("can require the backend SDK", () => {
    writeFileSync(
      path.join(project, "use.cjs"),
      `const { createClerkClient } = require("@latchkey/backend");\nconst { verifyWebhook } = require("@latchkey/backend/webhooks");\nconst { isClerkAPIResponseError } = require("@latchkey/backend/errors");\n${program}`,
    );
    expect(run(process.execPath, ["use.cjs"], project)).toEqual({ status: 0, output: "function function false\n" });
  });

  it.each(["cjs", "mjs"])("can load the testing package (%s), which says what it needs for a server", (kind) => {
    const load = (name: string, entry: string): string =>
      kind === "cjs" ? `const ${name} = require("${entry}");` : `import * as ${name} from "${entry}";`;
    writeFileSync(
      path.join(project, `testing.${kind}`),
      `${load("testing", "@latchkey/testing")}${load("playwright", "@latchkey/testing/playwright")}${load("cypress", "@latchkey/testing/cypress")}
console.log(typeof playwright.clerk.signIn, typeof cypress.addClerkCommands);
testing.startLatchkey().catch((error) => console.log(error.message));`,
    );
    expect(run(process.execPath, [`testing.${kind}`], project)).toEqual({
      status: 0,
      output: expect.stringMatching(/^function function\n.*npm install --save-dev latchkey\n$/),
    });
  });

  it("can import the backend SDK", () => {
    writeFileSync(
      path.join(project, "use.mjs"),
      `import { createClerkClient } from "@latchkey/backend";\nimport { verifyWebhook } from "@latchkey/backend/webhooks";\nimport { isClerkAPIResponseError } from "@latchkey/backend/errors";\n${program}`,
    );
    expect(run(process.execPath, ["use.mjs"], project)).toEqual({ status: 0, output: "function function false\n" });
  });
});
