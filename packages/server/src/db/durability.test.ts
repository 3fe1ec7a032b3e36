import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { killHard, spawnServer, type SpawnedServer } from "../testing/spawn-server.ts";
import { createTestDatabase } from "../testing/start-test-server.ts";

const ROUNDS = 3;
const directory = mkdtempSync(path.join(tmpdir(), "latchkey-kill-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Creates users until the server is gone; returns the ids that it acknowledged. */
async function createUntilKilled(server: SpawnedServer, round: number): Promise<string[]> {
  const acknowledged: string[] = [];
  const create = async (index: number): Promise<boolean> => {
    const response = await fetch(`${server.url}/v1/users`, {
      method: "POST",
      headers: { authorization: `Bearer ${server.secretKey}`, "content-type": "application/json" },
      body: JSON.stringify({ email_address: [`kill-${round}-${index}@example.com`], skip_password_requirement: true }),
    }).catch(() => undefined);
    const body = (await response?.json().catch(() => undefined)) as { id?: string } | undefined;
    if (body?.id) acknowledged.push(body.id);
    return body?.id !== undefined;
  };
  const workers = Array.from({ length: 4 }, async (_, worker) => {
    for (let index = worker; await create(index); index += 4);
  });
  // In the middle of the writes, however slow they are.
  await vi.waitUntil(() => acknowledged.length >= 20 * (round + 1), { timeout: 30_000, interval: 5 });
  await killHard(server.process);
  await Promise.all(workers);
  return acknowledged;
}

describe("a server that is killed while it writes", () => {
  it(`has every change that it acknowledged when it comes back, ${ROUNDS} times over`, async () => {
    const database = await createTestDatabase();
    const args = ["--data-dir", directory];
    const env: Record<string, string> = database ? { DATABASE_URL: database.url } : {};
    const all: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const server = await spawnServer(args, env);
      const acknowledged = await createUntilKilled(server, round);
      expect(acknowledged.length).toBeGreaterThan(0);
      all.push(...acknowledged);
    }
    const recovered = await spawnServer(args, env);
    const found = new Set<string>();
    for (let offset = 0; offset === found.size; offset += 500) {
      const response = await fetch(`${recovered.url}/v1/users?limit=500&offset=${offset}`, {
        headers: { authorization: `Bearer ${recovered.secretKey}` },
      });
      for (const user of (await response.json()) as { id: string }[]) found.add(user.id);
    }
    expect(all.filter((id) => !found.has(id))).toEqual([]);
    await killHard(recovered.process);
    await database?.drop();
  }, 150_000);
});
