import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { createServer, operatorToken, parseConfig } from "@latchkey/server";
import { CliError } from "../cli-error.ts";
import { instanceKeys } from "../instance-keys.ts";

/** Time as it is, plus what tests added to it. */
class ShiftedClock {
  #shift = 0;

  now(): Date {
    return new Date(Date.now() + this.#shift);
  }

  advance(milliseconds: number): void {
    this.#shift += milliseconds;
  }
}

const print = (event: object): void => console.log(JSON.stringify(event));

/**
 * `latchkey test-server`: a server on a free loopback port, whose data goes when it ends. Lines on standard input lead
 * it, which only the process that started it can write: `{"advance_ms":60000}` moves its clock. It ends with that
 * input, so that it never outlives a test.
 */
export async function testServer(): Promise<void> {
  const masterKey = randomBytes(32);
  // On disk: to copy the prepared database there costs less than to unpack it in memory.
  const directory = mkdtempSync(path.join(tmpdir(), "latchkey-test-server-"));
  process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
  const clock = new ShiftedClock();
  // Nothing is read from the environment: the database of an app that is being tested gets none of its test users.
  const config = parseConfig(
    {},
    {
      port: 0,
      hosts: ["127.0.0.1"],
      dataDirectory: directory,
      masterKey,
      logLevel: "error",
      breachedPasswordsUrl: undefined,
    },
  );
  const server = await createServer(config, { clock });
  print({
    event: "ready",
    url: server.url,
    instances: await instanceKeys(server),
    operator_token: operatorToken(masterKey),
  });
  try {
    for await (const line of createInterface({ input: process.stdin })) {
      clock.advance(readAdvance(line));
      print({ event: "clock", now: clock.now().getTime() });
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  // There is nothing to keep and nobody to wait for.
  process.exit(0);
}

function readAdvance(line: string): number {
  const { advance_ms: milliseconds } = JSON.parse(line) as { advance_ms?: unknown };
  if (typeof milliseconds !== "number" || !Number.isFinite(milliseconds))
    throw new CliError(`A line on standard input is {"advance_ms":NUMBER}; this one is ${line}`);
  return milliseconds;
}
