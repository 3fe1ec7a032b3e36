import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { killHard, spawnServer, type SpawnedServer } from "@latchkey/server/testing";

const main = path.resolve(import.meta.dirname, "main.ts");
const directory = mkdtempSync(path.join(tmpdir(), "latchkey-cli-"));
let server: SpawnedServer;

interface Result {
  code: number | null;
  output: string;
}

function latchkey(...args: string[]): Promise<Result> {
  const child = spawn(process.execPath, ["--conditions=latchkey-source", main, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.once("exit", (code) => resolve({ code, output: output.trim() }));
  });
}

const here = (): string[] => ["--port", new URL(server.url).port, "--data-dir", directory];

beforeAll(async () => {
  server = await spawnServer(["--data-dir", directory]);
}, 30_000);
afterAll(async () => {
  await killHard(server.process);
  rmSync(directory, { recursive: true, force: true });
});

describe("latchkey", { timeout: 60_000 }, () => {
  it("says what it can do", async () => {
    expect(await latchkey("--help")).toMatchObject({ code: 0, output: expect.stringContaining("latchkey apply FILE") });
    expect(await latchkey("strat")).toMatchObject({
      code: 1,
      output: expect.stringContaining("There is no command strat."),
    });
    expect(await latchkey("start", "--prot", "1")).toMatchObject({
      code: 1,
      output: expect.stringContaining("'--prot'"),
    });
  });

  it("start: refuses a busy port, a directory in use and nonsense in one sentence", async () => {
    const busy = await latchkey(
      "start",
      "--port",
      new URL(server.url).port,
      "--data-dir",
      path.join(directory, "other"),
    );
    expect(busy).toEqual({
      code: 1,
      output: expect.stringMatching(
        /^Port \d+ is taken by another program\. Stop it, or choose another port with --port\.$/,
      ),
    });
    const used = await latchkey("start", "--port", "0", "--data-dir", directory);
    expect(used).toEqual({
      code: 1,
      output: expect.stringMatching(
        /^The data directory .* is in use by process \d+\. Stop that server first, or choose another directory with --data-dir\.$/,
      ),
    });
    expect(await latchkey("start", "--port", "many")).toEqual({
      code: 1,
      output: "--port is many; it takes a whole number from 0 to 65535.",
    });
  });

  it("test-server: moves its clock as its standard input says, ends with it and leaves nothing", async () => {
    const temporary = mkdtempSync(path.join(directory, "tmp-"));
    const run = (input: string): Promise<Result> => {
      const env = { ...process.env, TMPDIR: temporary, DATABASE_URL: "postgres://127.0.0.1:1/never" };
      const child = spawn(process.execPath, ["--conditions=latchkey-source", main, "test-server"], { env });
      let output = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
      child.stdin.end(input);
      return new Promise((resolve) => {
        child.once("close", (code) => resolve({ code, output: output.trim() }));
      });
    };
    const { code, output } = await run('{"advance_ms":3600000}\n');
    const [ready, clock] = output.split("\n").map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(ready).toMatchObject({ event: "ready", instances: [{ environment: "development" }] });
    expect(clock.now).toBeGreaterThan(Date.now() + 3_500_000);
    expect(await run('{"advance":1}\n')).toMatchObject({ code: 1, output: expect.stringContaining("advance_ms") });
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("keys: prints them for programs and for people", async () => {
    const { output } = await latchkey("keys", "--json", ...here());
    expect(JSON.parse(output)).toMatchObject({
      instances: [{ environment: "development", secret_key: server.secretKey }],
    });
    expect((await latchkey("keys", ...here())).output).toContain(`CLERK_SECRET_KEY=${server.secretKey}`);
    const elsewhere = await latchkey(
      "keys",
      "--port",
      new URL(server.url).port,
      "--data-dir",
      path.join(directory, "none"),
    );
    expect(elsewhere).toMatchObject({
      code: 1,
      output: expect.stringContaining("There is no master key in the data directory."),
    });
  });

  it("apply: makes what the file says, twice over, and names the nearest key for a wrong one", async () => {
    const file = path.join(directory, "latchkey.json");
    const declare = (instance: object): void =>
      writeFileSync(
        file,
        JSON.stringify({
          applications: [
            {
              name: "Tulips",
              instances: [
                { id: "ins_live", environment: "production", frontend_host: "clerk.tulips.test", ...instance },
              ],
            },
          ],
        }),
      );
    declare({
      home_url: "https://tulips.test",
      secret_keys: ["sk_live_0123456789abcdef0123"],
      session_token_version: 1,
      settings: { password: { min_length: 12 } },
    });
    const first = await latchkey("apply", file, "--json", ...here());
    expect(JSON.parse(first.output)).toEqual({
      instances: [
        {
          id: "ins_live",
          environment: "production",
          publishable_key: expect.stringMatching(/^pk_live_/),
          secret_key: "sk_live_0123456789abcdef0123",
        },
      ],
    });
    expect((await latchkey("apply", file, "--json", ...here())).output).toBe(first.output);
    declare({ settings: { pasword: {} } });
    expect(await latchkey("apply", file, ...here())).toMatchObject({
      code: 1,
      output: expect.stringContaining("Did you mean password?"),
    });
    declare({ settings: { session: { claims: { sub: "x" } } } });
    expect(await latchkey("apply", file, ...here())).toMatchObject({
      code: 1,
      output: expect.stringContaining("The claim sub is reserved"),
    });
    writeFileSync(file, "{");
    expect(await latchkey("apply", file, ...here())).toMatchObject({
      code: 1,
      output: expect.stringContaining("is not JSON"),
    });
  });

  it("webhooks: adds, lists and removes endpoints", async () => {
    const { output: keys } = await latchkey("keys", "--json", ...here());
    const development = JSON.parse(keys).instances.find(
      (instance: { environment: string }) => instance.environment === "development",
    ).id;
    const on = [...here(), "--instance", development];
    const added = JSON.parse(
      (await latchkey("webhooks", "add", "http://localhost:9/hook", "--events", "user.created", ...on)).output,
    );
    expect(added).toMatchObject({
      url: "http://localhost:9/hook",
      event_types: ["user.created"],
      secret: expect.stringMatching(/^whsec_/),
    });
    expect(JSON.parse((await latchkey("webhooks", "list", ...on)).output)).toHaveLength(1);
    expect(JSON.parse((await latchkey("webhooks", "remove", added.id, ...on)).output)).toMatchObject({ deleted: true });
    expect(await latchkey("webhooks", "add", ...on)).toMatchObject({
      code: 1,
      output: "latchkey webhooks add needs a URL.",
    });
  });
});
