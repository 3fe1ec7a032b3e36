import { createTestInstance, sharedServer, testDatabaseKind, type TestInstance } from "@latchkey/server/testing";
import { beforeAll, expect, test } from "vitest";

/* with enumeration protection, the time of an answer does not tell who has an account either. */

const PASSWORD = "correct horse battery";
const ROUNDS = 500;
const PEOPLE = 25;
let t: TestInstance;

beforeAll(async () => {
  t = await createTestInstance(await sharedServer(), {
    attack_protection: { enumeration_protection: { enabled: true }, user_lockout: { enabled: false } },
  });
  for (let index = 0; index < PEOPLE; index += 1)
    await t.bapi("POST", "/v1/users", { email_address: [`known${index}@example.com`], password: PASSWORD });
});

/** The chance that a try of `left` takes longer than one of `right`: the U of Mann and Whitney over all pairs. */
function chanceOfLonger(left: readonly number[], right: readonly number[]): number {
  const sorted = right.toSorted((a, b) => a - b);
  const below = left.map((value) => {
    const index = sorted.findIndex((other) => other >= value);
    return index === -1 ? sorted.length : index;
  });
  return below.reduce((sum, count) => sum + count, 0) / (left.length * right.length);
}

async function time(fields: Record<string, string>): Promise<number> {
  const browser = t.browser();
  const started = performance.now();
  await browser.createSignIn(fields);
  return performance.now() - started;
}

// Waiting takes most of the time, so both kinds of try go side by side; one kind of database is enough.
test.skipIf(testDatabaseKind() === "postgres").concurrent.each([
  ["an identifier alone", {}],
  ["a wrong password", { password: "wrong horse battery" }],
])(
  "%s takes as long for an account as for none",
  async (_name, fields: Record<string, string>) => {
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = -20; round < ROUNDS; round += 1) {
      const index = Math.abs(round) % PEOPLE;
      // Taking turns, and the first turn in turns, spreads whatever else the machine does over both.
      const tries: [string, number[]][] = [
        [`known${index}@example.com`, known],
        [`other${index}@example.com`, unknown],
      ];
      for (const [identifier, times] of round % 2 === 0 ? tries : tries.toReversed()) {
        const taken = await time({ identifier, ...fields });
        if (round >= 0) times.push(taken);
      }
    }
    const chance = chanceOfLonger(known, unknown);
    // By luck alone, 500 tries each leave 0.5 by 0.1 once in thirty million runs.
    expect(Math.abs(chance - 0.5)).toBeLessThan(0.1);
  },
  600_000,
);
