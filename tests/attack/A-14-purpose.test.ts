import { createTestInstance, FakeIdp, sharedServer } from "@latchkey/server/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groundSettings, type Ground } from "./support/people.ts";
import type { Opened, Station } from "./support/station-kinds.ts";
import { others, stations } from "./support/stations.ts";

/* GHSA-965c-763c-88jm: a value that was made for one purpose was taken for another. */

let ground: Ground;
let foreign: Ground;
beforeAll(async () => {
  const open = async (): Promise<Ground> => {
    const idp = await FakeIdp.start();
    const t = await createTestInstance(await sharedServer(), groundSettings(idp));
    return { t, idp };
  };
  [ground, foreign] = [await open(), await open()];
});
afterAll(() => {
  ground.idp.stop();
  foreign.idp.stop();
});

const names = Object.keys(stations);
/** A code is looked at five times, so its station sees fewer others before it is asked to do its own. */
const MAX_OTHERS = 4;

/** Offers an artefact where it is not for; it is refused, without a failure of the server. */
async function expectRefused({ offer }: Opened, value: string, what: string): Promise<void> {
  const { status, body } = await offer(value);
  expect(status, `${what}: ${JSON.stringify(body)}`).toBeGreaterThanOrEqual(400);
  expect(status, what).toBeLessThan(500);
}

async function expectGood({ offer, value }: Opened, what: string): Promise<void> {
  const { status, body } = await offer(value);
  expect(status, `${what}: ${JSON.stringify(body)}`).toBeLessThan(400);
}

describe("A-14: an artefact is good for what it was issued for, and nothing else", () => {
  const issued = new Map<string, Opened>();
  const values = new Map<string, string>();
  beforeAll(async () => {
    for (const [name, { open }] of Object.entries(stations)) {
      const opened = await open(ground);
      issued.set(name, opened);
      values.set(name, opened.value);
    }
    for (const [name, issue] of Object.entries(others)) values.set(name, await issue(ground));
  });

  it("is there", () => {
    expect([...values].filter(([, value]) => !value)).toEqual([]);
  });

  it.each(names)("%s: everything else is refused where it is taken", async (name) => {
    const { open, takes = [], isBearer } = stations[name] as Station;
    const rest = [...values].filter(([other]) => other !== name && !takes.includes(other));
    const many = isBearer ? rest.length : MAX_OTHERS;
    for (let at = 0; at < rest.length; at += many) {
      const opened = await open(ground);
      for (const [other, value] of rest.slice(at, at + many))
        if (value !== opened.value) await expectRefused(opened, value, other);
      // The misuse did not use it up.
      await expectGood(opened, name);
    }
  });

  it.each(names.filter((name) => !stations[name]?.isShortLived))(
    "%s: is still good after it was tried everywhere else",
    async (name) => {
      await expectGood(issued.get(name) as Opened, name);
    },
  );
});

describe("A-14, A-39, A-69: an artefact is good in its own place, for its own subject, once", () => {
  it.each(names)("%s: of another instance is refused", async (name) => {
    const { open } = stations[name] as Station;
    const [here, there] = [await open(ground), await open(foreign)];
    if (here.value !== there.value) await expectRefused(here, there.value, name);
    await expectGood(there, name);
  });

  it.each(names.filter((name) => !stations[name]?.isBearer))(
    "%s: of another person or browser is refused",
    async (name) => {
      const { open } = stations[name] as Station;
      const [own, other] = [await open(ground), await open(ground)];
      if (own.value !== other.value) await expectRefused(own, other.value, name);
      await expectGood(other, name);
      await expectGood(own, name);
    },
  );

  it.each(names.filter((name) => !stations[name]?.isLasting))("%s: is good once", async (name) => {
    const opened = await (stations[name] as Station).open(ground);
    await expectGood(opened, name);
    await expectRefused(opened, opened.value, name);
  });
});
