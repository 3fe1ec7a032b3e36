import { beforeAll, describe, expect, it } from "vitest";
import { createTestInstance, sharedServer } from "../../testing/index.ts";
import type { NewInstance } from "./create-instance.ts";
import type { Instance } from "./instance.ts";
import { isAllowedHostname, isAllowedOrigin } from "./urls.ts";

const ctx = { publicUrl: "http://127.0.0.1:4000" };
let live: Instance;
let bare: Instance;

beforeAll(async () => {
  const server = await sharedServer();
  const production = async (name: string, overrides: Partial<NewInstance>): Promise<Instance> => {
    const { instance } = await createTestInstance(
      server,
      {},
      { environment: "production", frontendHosts: [`clerk.${name}.example.com:8443`], ...overrides },
    );
    return instance;
  };
  const satellite = { id: "dmn_1", proxyUrl: null, createdAt: new Date(), updatedAt: new Date() };
  live = {
    ...(await production("urls", {
      homeUrl: "https://urls.example.com",
      allowedOrigins: ["https://admin.example.net", "myapp://home"],
    })),
    satellites: [{ ...satellite, name: "shop.example.org" }],
  };
  bare = await production("bare", {});
});

describe("the pages of an instance in production", () => {
  it.each([
    ["the app's home", "https://urls.example.com"],
    ["a subdomain of it", "https://www.urls.example.com"],
    ["the Frontend API", "https://clerk.urls.example.com:8443"],
    ["the hosted pages", "https://accounts.urls.example.com:8443"],
    ["an origin that was allowed", "https://admin.example.net"],
    ["a satellite", "https://shop.example.org"],
    ["a subdomain of it", "https://www.shop.example.org"],
  ])("are on %s, %s", (_, origin) => {
    expect(isAllowedOrigin(ctx, live, origin)).toBe(true);
    expect(isAllowedHostname(ctx, live, new URL(origin).hostname)).toBe(true);
  });

  it.each(["https://evil.example", "https://urls.example.com.evil.example", "https://notshop.example.org"])(
    "are not on %s",
    (origin) => {
      for (const instance of [live, bare]) {
        expect(isAllowedOrigin(ctx, instance, origin)).toBe(false);
        expect(isAllowedHostname(ctx, instance, new URL(origin).hostname)).toBe(false);
      }
    },
  );
});
