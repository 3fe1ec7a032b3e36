// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startFakeFapi, type FakeFapi } from "../../../js/src/testing/fake-fapi.ts";
import type * as readEnvironment from "./read-environment.ts";

let fapi: FakeFapi;
let instanceEnvironment: typeof readEnvironment.instanceEnvironment;
beforeEach(async () => {
  fapi = await startFakeFapi();
  vi.stubEnv("NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY", fapi.publishableKey);
  vi.resetModules();
  ({ instanceEnvironment } = await import("./read-environment.ts"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await fapi.stop();
});

it("reads the settings of the instance that the key names", async () => {
  const environment = await instanceEnvironment();
  expect(environment?.displayConfig.applicationName).toBe("Fake");
  expect(environment?.userSettings.attributes.email_address.enabled).toBe(true);
});

it("knows nothing without a key", async () => {
  vi.stubEnv("NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY", "");
  expect(await instanceEnvironment()).toBeUndefined();
});

it("passes over a server that is away, and does not ask it again at once", async () => {
  fapi.intercept = () => ({ status: 503, body: {} });
  expect(await instanceEnvironment()).toBeUndefined();
  fapi.intercept = undefined;
  expect(await instanceEnvironment()).toBeUndefined();
  expect(fapi.calls("GET", "/environment")).toHaveLength(1);
});

it("asks the proxy where the app names one by its address", async () => {
  vi.stubEnv("NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY", "pk_test_YXdheS5leGFtcGxlLmNvbSQ");
  vi.stubEnv("NEXT_PUBLIC_CLERK_PROXY_URL", fapi.url);
  expect(await instanceEnvironment()).toBeDefined();
});
