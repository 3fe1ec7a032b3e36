import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startLatchkey, type Latchkey } from "@latchkey/testing";
import { ensureChromium } from "../../tools/system/chromium.ts";
import { serveApp } from "./app.ts";

/* Playwright's own test runner, with its processes for setup and tests, on tests as an app has them. */

let latchkey: Latchkey;
let app: Awaited<ReturnType<typeof serveApp>>;
const output = mkdtempSync(path.join(tmpdir(), "latchkey-runner-"));
beforeAll(async () => {
  latchkey = await startLatchkey({ settings: { attack_protection: { rate_limits: { create_per_ten_seconds: 1 } } } });
  app = await serveApp(latchkey.publishableKey);
});
afterAll(async () => {
  app?.close();
  await latchkey?.stop();
  rmSync(output, { recursive: true });
});

it("a run of Playwright passes", async () => {
  const { emailAddress, password } = await latchkey.createUser();
  const child = spawn(
    process.execPath,
    [
      path.resolve(import.meta.dirname, "../../node_modules/@playwright/test/cli.js"),
      "test",
      "-c",
      path.join(import.meta.dirname, "runner"),
    ],
    {
      env: {
        ...process.env,
        ...latchkey.env,
        NODE_OPTIONS: "--conditions=latchkey-source",
        APP_URL: app.url,
        CHROMIUM: ensureChromium(),
        OUTPUT: output,
        TEST_USER: emailAddress,
        TEST_PASSWORD: password,
      },
    },
  );
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += String(chunk)));
  const code = await new Promise((resolve) => {
    child.once("close", resolve);
  });
  expect(printed).toContain("3 passed");
  expect(code).toBe(0);
});
