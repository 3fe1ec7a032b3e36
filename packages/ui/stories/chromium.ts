import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser } from "playwright-core";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** A headless Chromium with a fresh profile. */
export async function openChromium(): Promise<Browser> {
  if (!existsSync(executablePath)) throw new Error(`There is no browser at ${executablePath}; set CHROMIUM_PATH.`);
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

export interface StaticFile {
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** Serves what `answer` gives for a path, on a free port. */
export async function serve(
  answer: (pathname: string) => StaticFile | undefined,
): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const file = answer(new URL(request.url ?? "/", "http://localhost").pathname);
    if (!file) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": `${file.type}; charset=utf-8`, ...file.headers }).end(file.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
