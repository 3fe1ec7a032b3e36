import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestInstance, FakeClock, sharedServer, type TestInstance } from "../../testing/index.ts";
import { InstanceCache } from "./instance-cache.ts";

describe("the instance of a request", () => {
  let t: TestInstance;
  let queries = 0;
  let cache: InstanceCache;

  beforeAll(async () => {
    t = await createTestInstance(await sharedServer());
    const counted = t.server.app.db.withPlugin({
      transformQuery: ({ node }) => {
        queries++;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    cache = new InstanceCache(counted, new FakeClock());
  });
  afterAll(() => cache.clear());

  it("is found among any number of made-up hosts and keys, with one query for each kind", async () => {
    const strangers = Array.from({ length: 200 }, () => randomUUID());
    queries = 0;
    const found = await Promise.all([
      ...strangers.map((name) => cache.byHost(`${name}.example.com`)),
      ...strangers.map((name) => cache.bySecretKey(`sk_test_${name}`)),
      cache.byHost(t.host),
      cache.bySecretKey(t.secretKey),
    ]);
    expect(found.slice(0, -2)).toEqual(Array(400).fill(undefined));
    expect(found.slice(-2).map((instance) => instance?.id)).toEqual([t.instance.id, t.instance.id]);
    expect(queries).toBe(2);
  });

  it("asks once for a host that nobody has, and again after instances changed", async () => {
    const host = `${randomUUID()}.example.com`;
    queries = 0;
    for (let tries = 0; tries < 5; tries++) expect(await cache.byHost(host)).toBeUndefined();
    expect(queries).toBe(1);
    cache.clear();
    await cache.byHost(host);
    expect(queries).toBe(2);
  });

  it("does not keep what was read before a change", async () => {
    cache.clear();
    const reading = cache.byHost(t.host);
    cache.clear();
    await reading;
    queries = 0;
    await cache.byHost(t.host);
    expect(queries).toBe(1);
  });
});
