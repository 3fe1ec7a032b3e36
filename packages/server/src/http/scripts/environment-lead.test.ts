import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { updateInstance } from "../../domain/instances/index.ts";
import { createTestInstance, startTestServer, type TestInstance } from "../../testing/index.ts";

const directory = mkdtempSync(path.join(tmpdir(), "latchkey-lead-"));
let server: Awaited<ReturnType<typeof startTestServer>>;
let t: TestInstance;

beforeAll(async () => {
  mkdirSync(path.join(directory, "clerk-js-5"));
  for (const name of ["clerk.browser.js", "clerk.headless.browser.js", "accounts.browser.js"])
    writeFileSync(path.join(directory, "clerk-js-5", name), "globalThis.ran = true;");
  server = await startTestServer({ config: { browserDirectory: directory } });
  t = await createTestInstance(server, { application_name: 'Tulip "</script>' });
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** What a page gets that loads the script, and what is on it then. */
async function load(who: TestInstance, headers: Record<string, string>, name = "clerk.browser.js") {
  const { host } = who;
  const url = `http://${host}/npm/@clerk/clerk-js@5/dist/${name}`;
  const response = await server.fetch(new Request(url, { headers: { host, ...headers } }));
  const page: { ran?: boolean; __clerk_environment?: any } = {};
  runInNewContext(await response.text(), page);
  expect(page.ran).toBe(true);
  return page.__clerk_environment;
}

it("comes before the scripts that make Clerk, for the page that asks", async () => {
  const origin = "http://localhost:3000";
  for (const [name, headers] of [
    ["clerk.browser.js", { origin }],
    ["clerk.browser.js", { referer: `${origin}/sign-in` }],
    ["clerk.headless.browser.js", { origin }],
  ] as const) {
    const given = await load(t, headers, name);
    const { body } = await t.browser({ origin }).get("/v1/environment");
    expect(given).toEqual({ publishableKey: t.instance.publishableKey, origin, environment: body });
  }
  expect(await load(t, { origin }, "accounts.browser.js")).toBeUndefined();
});

it("is for any page of an instance that knows its home, as its settings are now", async () => {
  const own = await createTestInstance(server, { application_name: "Rose", urls: { home: "https://rose.example" } });
  const headers = { origin: "http://localhost:3000" };
  const given = await load(own, headers);
  expect([given.origin, given.environment.display_config.application_name]).toEqual([null, "Rose"]);
  await updateInstance(server.app, own.instance, { settings: { ...own.instance.settings, application_name: "Lily" } });
  expect((await load(own, headers)).environment.display_config.application_name).toBe("Lily");
});

it("is not told where the page does not say where it is, may not use the instance, or there is none", async () => {
  expect(await load(t, {})).toBeUndefined();
  expect(await load(t, { origin: "null" })).toBeUndefined();
  expect(await load(t, { referer: "nonsense" })).toBeUndefined();
  const live = await createTestInstance(
    server,
    {},
    { environment: "production", frontendHosts: ["clerk.tulip.example"], homeUrl: "https://tulip.example" },
  );
  expect(await load(live, { origin: "https://evil.example" })).toBeUndefined();
  expect((await load(live, { origin: "https://tulip.example" })).origin).toBeNull();
  expect(await load({ ...t, host: "nobody.example" }, { origin: "http://localhost:3000" })).toBeUndefined();
});
