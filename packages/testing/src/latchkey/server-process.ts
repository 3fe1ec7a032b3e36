import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { createInterface } from "node:readline";

/** What `latchkey test-server` prints when it answers. */
export interface Ready {
  url: string;
  instances: { id: string; publishable_key: string; secret_key: string }[];
  operator_token: string;
}

/** A server in a process of its own: it shares neither globals nor timers with the test. */
export interface ServerProcess {
  readonly ready: Ready;
  /** Moves the server's clock; resolves with its time in milliseconds since 1970. */
  advance(milliseconds: number): Promise<number>;
  /** Ends the process and waits until it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts the command line that the app has installed.
 *
 * @throws Error when `latchkey` is not installed, and with what the process said when it ends before it answers.
 */
export async function startServerProcess(): Promise<ServerProcess> {
  const child = spawn(process.execPath, [findCommandLine(), "test-server"], {
    stdio: ["pipe", "pipe", "pipe"],
    env: environment(),
  });
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
  });
  // Whoever writes to a server that has gone learns it from the answer that does not come.
  child.stdin.on("error", () => undefined);
  const nextEvent = readEvents(child);
  const ready = (await nextEvent()) as Ready;
  return {
    ready,
    async advance(milliseconds) {
      const answer = nextEvent();
      child.stdin.write(`${JSON.stringify({ advance_ms: milliseconds })}\n`);
      return ((await answer) as { now: number }).now;
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

function findCommandLine(): string {
  try {
    return createRequire(path.join(process.cwd(), "package.json")).resolve("latchkey/bin/latchkey.mjs");
  } catch {
    throw new Error(
      "startLatchkey() runs the server of the package latchkey, which is not installed here: npm install --save-dev latchkey",
    );
  }
}

/** The server needs nothing of the test's environment, and options of the test's own Node are not for it. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, ...env } = process.env;
  // Compiled code is kept between starts, which halves the time that loading it takes.
  return { NODE_COMPILE_CACHE: path.join(process.cwd(), "node_modules/.cache/latchkey"), ...env };
}

/** Events in the order in which the process prints them. What else it prints goes to standard error. */
function readEvents(child: ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream }) {
  const waiting: { resolve: (event: object) => void; reject: (error: Error) => void }[] = [];
  let errors = "";
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (line.startsWith('{"event":')) waiting.shift()?.resolve(JSON.parse(line) as object);
    else process.stderr.write(`${line}\n`);
  });
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const fail = (reason: string): void => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`The Latchkey server ${reason}.\n${errors}`.trim()));
  };
  let isGone = false;
  child.once("error", (error) => fail(`did not start: ${error.message}`));
  child.once("close", (code, signal) => {
    isGone = true;
    fail(`ended with ${signal ?? code}`);
  });
  return () => {
    if (isGone) return Promise.reject(new Error("The Latchkey server has ended."));
    return new Promise<object>((resolve, reject) => waiting.push({ resolve, reject }));
  };
}
