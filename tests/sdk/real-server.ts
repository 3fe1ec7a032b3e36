import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

/** A Latchkey server in another process. */
export interface RealServer {
  url: string;
  publishableKey: string;
  secretKey: string;
  /** The newest code that was mailed to an address. */
  codeFor: (address: string) => Promise<string>;
  /** Calls the Backend API. */
  bapi: (method: string, path: string, body?: object) => Promise<any>;
  stop: () => Promise<void>;
}

export async function startRealServer(): Promise<RealServer> {
  const child = spawn(process.execPath, ["--conditions=latchkey-source", path.join(import.meta.dirname, "serve.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const line = await Promise.race([
    once(createInterface(child.stdout), "line").then(([text]) => text as string),
    once(child, "exit").then(([code]) => Promise.reject(new Error(`The server ended with ${code}.`))),
  ]);
  const { url, publishableKey, secretKey } = JSON.parse(line) as Pick<
    RealServer,
    "url" | "publishableKey" | "secretKey"
  >;
  return {
    url,
    publishableKey,
    secretKey,
    codeFor: (address) => findCode(url, address),
    bapi: async (method, pathname, body) => {
      const headers = { authorization: `Bearer ${secretKey}`, "content-type": "application/json" };
      const response = await fetch(`${url}/v1${pathname}`, { method, headers, body: body && JSON.stringify(body) });
      return response.json();
    },
    stop: async () => {
      const ended = once(child, "exit");
      child.stdin.end();
      await ended;
    },
  };
}

async function findCode(url: string, address: string): Promise<string> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const { data } = (await (await fetch(`${url}/inbox.json`)).json()) as { data: { to: string; text: string }[] };
    const code = data.find(({ to }) => to.includes(address))?.text.match(/\b\d{6}\b/)?.[0];
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No code was mailed to ${address}.`);
}
