import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { spawnServer } from "../packages/server/src/testing/spawn-server.ts";
import { openChromium } from "../tests/support/chromium.ts";
import { round, type Result } from "./lib/result.ts";

const ROUNDS = 5;
/** Lighthouse's slow 4G, as a browser's devtools apply it. */
const SLOW_4G = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const CPU_SLOWDOWN = 4;

const compat = path.resolve(import.meta.dirname, "../tests/compat/node_modules/@clerk");
const compat6 = path.resolve(import.meta.dirname, "../tests/compat/next-7/node_modules/@clerk");

interface Contestant {
  name: string;
  /** Files of the peer's npm packages, by URL path; ours come from the server itself. */
  scripts: readonly string[];
  load: string;
}

/** What is measured, in the order of each round. */
const contestants = (server: string): Contestant[] => [
  { name: "ours", scripts: [`${server}/npm/@clerk/clerk-js@5/dist/clerk.browser.js`], load: "Clerk.load()" },
  { name: "v5", scripts: ["/clerk-js-5/clerk.browser.js"], load: "Clerk.load()" },
  {
    name: "v6",
    scripts: ["/ui/ui.browser.js", "/clerk-js-6/clerk.browser.js"],
    load: "Clerk.load({ ui: { ClerkUI: window.__internal_ClerkUICtor } })",
  },
];

const directories: Record<string, string> = {
  "clerk-js-5": path.join(compat, "clerk-js/dist"),
  "clerk-js-6": path.join(compat6, "clerk-js/dist"),
  ui: path.join(compat, "ui/dist"),
};

const pageOf = ({ scripts, load }: Contestant, server: string, key: string): string =>
  `<!doctype html><html lang="en"><title>Page</title><div id="app"></div>${scripts
    .map(
      (src) =>
        `<script defer crossorigin="anonymous" src="${src}" data-clerk-publishable-key="${key}" data-clerk-proxy-url="${server}"></script>`,
    )
    .join("")}<script type="module">await ${load}; Clerk.mountSignIn(app)</script>`;

/** Hands out pages, and the peers' files in the smallest form that the browser takes, as a CDN would. */
async function serve(server: string, key: string): Promise<{ origin: string; http: Server }> {
  const compressed = new Map<string, Buffer>();
  const http = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://page");
    const [, set = "", ...rest] = pathname.split("/");
    const directory = directories[set];
    if (!directory) {
      const contestant = contestants(server).find(({ name }) => name === set);
      response.writeHead(contestant ? 200 : 404, { "content-type": "text/html" });
      response.end(contestant && pageOf(contestant, server, key));
      return;
    }
    const file = path.join(directory, ...rest);
    if (!compressed.has(file)) compressed.set(file, brotliCompressSync(readFileSync(file)));
    response.writeHead(200, {
      "content-type": "text/javascript; charset=utf-8",
      "content-encoding": "br",
      "access-control-allow-origin": "*",
    });
    response.end(compressed.get(file));
  });
  await new Promise<void>((resolve) => {
    http.listen(0, resolve);
  });
  return { origin: `http://localhost:${(http.address() as AddressInfo).port}`, http };
}

/** Milliseconds from navigation until the first field takes text and the button below it can be pressed. */
async function timeToCard(browser: Browser, url: string, isSlow: boolean): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    if (isSlow) {
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", { offline: false, ...SLOW_4G });
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    }
    await page.addInitScript(() => {
      const look = (): void => {
        const input = document.querySelector<HTMLInputElement>(".cl-formFieldInput");
        const button = document.querySelector<HTMLButtonElement>(".cl-formButtonPrimary");
        const isUsable = input?.checkVisibility() && !input.disabled && button?.checkVisibility() && !button.disabled;
        if (isUsable) Object.assign(window, { usableAt: performance.now() });
        else requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(url, { timeout: 120_000 });
    const handle = await page.waitForFunction(() => (window as { usableAt?: number }).usableAt, null, {
      timeout: 120_000,
    });
    return (await handle.jsonValue()) as number;
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

export async function measure(): Promise<Result> {
  for (const directory of Object.values(directories))
    if (!existsSync(directory)) throw new Error("A peer is missing: run `npm ci` in tests/compat first.");
  const data = mkdtempSync(path.join(os.tmpdir(), "latchkey-bench-"));
  const server = await spawnServer([], { LATCHKEY_DATA_DIR: path.join(data, "data") });
  const browser = await openChromium();
  const times = new Map<string, number[]>();
  const key = server.publishableKey;
  const { origin, http } = await serve(server.url, key);
  try {
    for (const { name } of contestants(server.url)) await timeToCard(browser, `${origin}/${name}`, false);
    for (let round = 0; round < ROUNDS; round++)
      for (const { name } of contestants(server.url))
        times.set(name, [...(times.get(name) ?? []), await timeToCard(browser, `${origin}/${name}`, true)]);
  } finally {
    await browser.close();
    http.close();
    server.process.kill("SIGTERM");
    rmSync(data, { recursive: true, force: true });
  }
  return report(times);
}

function report(times: ReadonlyMap<string, number[]>): Result {
  const of = (name: string): number => median(times.get(name) ?? []) / 1e3;
  const row = (peer: string, version: string): Result["rows"][number] => {
    const ratio = of(peer) / of("ours");
    return {
      what: `beside clerk-js ${version}`,
      ours: `${round(of("ours"))} s`,
      peer: `${round(of(peer))} s`,
      ratio: `${round(ratio)} × sooner`,
      target: "≥ 3 × sooner",
      met: ratio >= 3,
    };
  };
  return {
    title: "Time from navigation to a usable SignIn",
    method: `Script tag, empty cache, headless Chromium with the processor ${CPU_SLOWDOWN} × slower and slow 4G (562.5 ms, 1.44 Mbit/s), until the field takes text and the button can be pressed; median of ${ROUNDS} rounds, the contestants one after the other in each. All talk to the same Latchkey server; the peers' npm files are served with Brotli.`,
    rows: [row("v5", "5.127.2"), row("v6", "6.29.3 with ui 1.30.6")],
    notes: [...times].map(([name, all]) => `${name}: ${all.map((ms) => `${round(ms / 1e3)} s`).join(", ")}`),
  };
}
