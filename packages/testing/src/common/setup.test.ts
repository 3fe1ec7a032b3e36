import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildPublishableKey } from "@latchkey/shared/keys";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startLatchkey, type Latchkey } from "../index.ts";
import { clerkSetup } from "../playwright.ts";

let latchkey: Latchkey;
beforeAll(async () => {
  latchkey = await startLatchkey();
});
afterAll(() => latchkey?.stop());

const environment = { ...process.env };
beforeEach(() => {
  process.env = { ...environment };
});
afterEach(() => {
  process.env = environment;
});

const secretKey = `sk_test_${randomBytes(20).toString("hex")}`;
const setup = (options?: Parameters<typeof clerkSetup>[0]) => clerkSetup({ dotenv: false, ...options });

describe("clerkSetup", () => {
  it.each(["CLERK_", "NEXT_PUBLIC_CLERK_", "VITE_CLERK_"])("reads the environment: %s", async (prefix) => {
    process.env[`${prefix}PUBLISHABLE_KEY`] = latchkey.publishableKey;
    process.env["CLERK_SECRET_KEY"] = latchkey.secretKey;
    await setup();
    expect(process.env["CLERK_FAPI"]).toBe(`127.0.0.1:${new URL(latchkey.url).port}`);
    expect(process.env["CLERK_TESTING_TOKEN"]).toMatch(/^\d+-c_\w+$/);
  });

  it("reads .env.local before .env, and neither where told so; what is set stays", async () => {
    const directory = mkdtempSync(path.join(tmpdir(), "latchkey-testing-"));
    writeFileSync(path.join(directory, ".env"), `CLERK_PUBLISHABLE_KEY=pk_test_x\nCLERK_SECRET_KEY=${secretKey}`);
    writeFileSync(path.join(directory, ".env.local"), `CLERK_PUBLISHABLE_KEY=${latchkey.publishableKey}`);
    const home = process.cwd();
    process.chdir(directory);
    try {
      process.env["CLERK_SECRET_KEY"] = latchkey.secretKey;
      await expect(setup()).rejects.toThrow("There is no publishable key. Set CLERK_PUBLISHABLE_KEY");
      await clerkSetup();
      expect(process.env["CLERK_FAPI"]).toContain("127.0.0.1");
    } finally {
      process.chdir(home);
      rmSync(directory, { recursive: true });
    }
  });

  it("takes options, and leaves them to the helpers that call the Backend API", async () => {
    const { publishableKey, url: apiUrl } = latchkey;
    await setup({ publishableKey, secretKey: latchkey.secretKey, apiUrl, frontendApiUrl: "https://app.test/__clerk" });
    expect(process.env).toMatchObject({
      CLERK_FAPI: "https://app.test/__clerk",
      CLERK_SECRET_KEY: latchkey.secretKey,
      CLERK_API_URL: apiUrl,
    });
  });

  it("keeps a token that is there, unless it is another instance's", async () => {
    process.env["CLERK_TESTING_TOKEN"] = "known";
    await setup({ publishableKey: latchkey.publishableKey });
    expect(process.env["CLERK_TESTING_TOKEN"]).toBe("known");
    process.env["CLERK_FAPI"] = "127.0.0.1:1";
    await setup({ publishableKey: latchkey.publishableKey, secretKey: latchkey.secretKey });
    expect(process.env["CLERK_TESTING_TOKEN"]).toMatch(/-c_/);
  });

  it("says which key is missing, unreadable, of another instance or refused", async () => {
    const { publishableKey } = latchkey;
    await expect(setup({ publishableKey: "pk_test_cut" })).rejects.toThrow("pk_test_cut can not be read");
    await expect(setup({ publishableKey })).rejects.toThrow("There is no secret key. Set CLERK_SECRET_KEY");
    const production = secretKey.replace("test", "live");
    await expect(setup({ publishableKey, secretKey: production })).rejects.toThrow("of two instances");
    await expect(setup({ publishableKey, secretKey })).rejects.toThrow("The server gave no testing token.");
  });

  it("asks again while the server is busy", async () => {
    let calls = 0;
    const http = createServer((_request, response) => {
      calls += 1;
      response.writeHead(calls < 3 ? 503 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify({ object: "testing_token", token: "late", expires_at: 0 }));
    });
    await new Promise<void>((resolve) => {
      http.listen(0, "127.0.0.1", resolve);
    });
    const host = `127.0.0.1:${(http.address() as AddressInfo).port}`;
    await setup({ publishableKey: buildPublishableKey(host, "development"), secretKey });
    expect([process.env["CLERK_TESTING_TOKEN"], calls]).toEqual(["late", 3]);
    http.close();
  });
});
