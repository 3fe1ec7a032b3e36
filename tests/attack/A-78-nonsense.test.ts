import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { AnyContract } from "@latchkey/contract";
import * as bapi from "@latchkey/contract/bapi";
import * as fapi from "@latchkey/contract/fapi";
import type { Server } from "@latchkey/server";
import { createTestInstance, startTestServer, type TestBrowser, type TestInstance } from "@latchkey/server/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nonsenseFor, type Nonsense } from "./support/nonsense.ts";
import type { Pool } from "./support/valid-values.ts";

const RUNS = Number(process.env["LATCHKEY_FUZZ_RUNS"] ?? (process.env["CI"] ? 20_000 : 2_000));
/** So many requests meet the same people: what they do to them makes the next ones pointless. */
const ROUND = 500;
/**
 * Caches and compiled code still grow after a quarter of the run, by ten megabytes over 15,000 requests and ever less;
 * a request that left one kilobyte more behind would pass this.
 */
const MAX_GROWTH_BYTES = 16 * 1024 * 1024;

const isContract = (value: object): value is AnyContract => "id" in value && "path" in value;
const contracts = [fapi, bapi].flatMap((module) => Object.values<object>(module).filter(isContract));

let server: Server;
let t: TestInstance;
let browsers: TestBrowser[] = [];
let pool: Pool = {};

beforeAll(async () => {
  server = await startTestServer({ config: { logLevel: "silent" } });
});
afterAll(() => server.stop());

/** Three people on an instance with everything on, and what is known of them. */
async function settle(): Promise<void> {
  t = await createTestInstance(server, {
    identifiers: {
      email_address: { sign_in_strategies: ["email_code", "email_link"] },
      phone_number: { enabled: true, sign_in: true },
      username: { enabled: true },
    },
    session: { multi_session: true },
    password: { required: false },
    multi_factor: { authenticator_app: true, phone_code: true, backup_code: true },
    passkeys: { enabled: true },
    social: { google: {} },
  });
  const ids: string[] = [];
  const addresses: string[] = [];
  browsers = [];
  const collect = (value: unknown): void => {
    for (const [id] of JSON.stringify(value).matchAll(/(?<=")[a-z]{3,5}_[A-Za-z0-9]{20,}(?=")/g)) ids.push(id);
  };
  for (const index of [1, 2, 3]) {
    const address = `fuzz${index}+clerk_test@example.com`;
    addresses.push(address);
    const { body: user } = await t.bapi("POST", "/v1/users", {
      email_address: [address],
      phone_number: [`+1201555010${index}`],
      username: `fuzzy${index}`,
      skip_password_requirement: true,
    });
    const { body: ticket } = await t.bapi("POST", "/v1/sign_in_tokens", { user_id: user.id });
    const browser = t.browser();
    const entered = await browser.createSignIn({ strategy: "ticket", ticket: ticket.token });
    const begun = await browser.createSignUp({});
    collect([user, entered.body, begun.body]);
    browsers.push(browser);
  }
  const { body: ticket } = await t.bapi("POST", "/v1/sign_in_tokens", { user_id: ids[0] });
  pool = {
    id: [...new Set(ids)],
    identifier: [...addresses, "fuzzy1", "+12015550101"],
    email_address: [...addresses, "new@example.com"],
    phone_number: ["+12015550101", "+12015550199"],
    username: ["fuzzy1", "somebody"],
    strategy: ["email_code", "phone_code", "email_link", "passkey", "totp", "backup_code", "oauth_google", "ticket"],
    level: ["first_factor", "second_factor"],
    code: ["424242", "000000"],
    ticket: [ticket.token],
    token: [ticket.token],
    redirect_url: ["https://app.example/back"],
    url: ["https://app.example/back"],
    provider: ["oauth_google", "google"],
    public_key_credential: ["{}", '{"id":"a","rawId":"a","type":"public-key","response":{}}'],
  };
}

async function send({ api, method, path, query, headers, body }: Nonsense, as: number): Promise<Response> {
  const cookies = browsers[as]?.cookies ?? new Map<string, string>();
  const identity: Record<string, string> =
    api === "bapi"
      ? { authorization: `Bearer ${t.secretKey}` }
      : { host: t.host, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") };
  return server.fetch(
    new Request(`${server.url}${path}?${query}`, {
      method,
      headers: { ...identity, ...headers },
      ...(body === undefined ? {} : { body }),
    }),
  );
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes that are in use once everything unused is gone. */
async function heapInUse(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

const request = fc.tuple(fc.oneof(...contracts.map((contract) => nonsenseFor(contract, () => pool))), fc.nat(3));

describe("A-78: nonsense", () => {
  it("is refused with a code, never with a failure, and leaves nothing behind in memory", async () => {
    const statuses = new Map<number, number>();
    let early = 0;
    for (let done = 0; done < RUNS; done += ROUND) {
      await settle();
      await fc.assert(
        fc.asyncProperty(request, async ([nonsense, as]) => {
          const answer = await send(nonsense, as);
          const text = await answer.text();
          expect(answer.status, text).toBeLessThan(500);
          if (answer.status >= 400) expect(JSON.parse(text).errors[0].code).toMatch(/^\w+$/);
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        }),
        { numRuns: Math.min(ROUND, RUNS - done), endOnFailure: true },
      );
      if (early === 0 && done + ROUND >= RUNS / 4) early = await heapInUse();
    }
    // Requests that reach nothing would find nothing.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(RUNS / 10);
    expect((await heapInUse()) - early).toBeLessThan(MAX_GROWTH_BYTES);
  }, 300_000);
});
