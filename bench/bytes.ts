import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { spawnServer } from "../packages/server/src/testing/spawn-server.ts";
import { openChromium } from "../tests/support/chromium.ts";
import { round, type Result } from "./lib/result.ts";

const page = (
  server: string,
  key: string,
): string => `<!doctype html><html lang="en"><title>Page</title><div id="app"></div>
<script src="${server}/npm/@clerk/clerk-js@5/dist/clerk.browser.js" data-clerk-publishable-key="${key}" data-clerk-proxy-url="${server}"></script>
<script>Clerk.load({ polling: false }).then(() => Clerk.mountSignIn(app))</script>`;

/** What is fetched as code. */
interface Loaded {
  name: string;
  gzip: number;
  /** Bytes on the wire as this server sends it. */
  sent: number;
}

/** Every script and style that a browser fetches until the field of the sign-in can be typed into. */
async function loadSignIn(server: string, publishableKey: string): Promise<Loaded[]> {
  const http = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(page(server, publishableKey));
  });
  await new Promise<void>((resolve) => {
    http.listen(0, resolve);
  });
  const browser = await openChromium();
  try {
    const tab = await browser.newPage();
    const loaded: Promise<Loaded>[] = [];
    tab.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (!/\.(?:js|css)$/.test(pathname)) return;
      loaded.push(
        response.body().then(async (body) => ({
          name: path.basename(pathname),
          gzip: gzipSync(body, { level: 9 }).byteLength,
          sent: (await response.request().sizes()).responseBodySize,
        })),
      );
    });
    await tab.goto(`http://localhost:${(http.address() as AddressInfo).port}/`);
    await tab.getByRole("textbox").first().waitFor({ timeout: 30_000 });
    await tab.waitForLoadState("networkidle");
    return await Promise.all(loaded);
  } finally {
    await browser.close();
    http.close();
  }
}

export async function measure(): Promise<Result> {
  const directory = mkdtempSync(path.join(os.tmpdir(), "latchkey-bench-"));
  const server = await spawnServer([], { LATCHKEY_DATA_DIR: path.join(directory, "data") });
  try {
    const key = server.publishableKey;
    return report(await loadSignIn(server.url, key));
  } finally {
    server.process.kill("SIGTERM");
    rmSync(directory, { recursive: true, force: true });
  }
}

function report(loaded: readonly Loaded[]): Result {
  const gzip = loaded.reduce((sum, one) => sum + one.gzip, 0) / 1e3;
  const sent = loaded.reduce((sum, one) => sum + one.sent, 0) / 1e3;
  return {
    title: "Bytes until SignIn by script tag can be typed into",
    method:
      "Scripts and styles that headless Chromium fetches from a running server, each compressed with gzip -9; build first with `npm run build`. The peer's figures are not of this run: clerk-js 5.128.0, and clerk-js 6.40.0 with ui 1.36.0, measured the same way from their npm files.",
    rows: [
      {
        what: "gzipped scripts and styles",
        ours: `${round(gzip)} KB`,
        peer: "324 KB (v5), 414 KB (v6)",
        ratio: `${round(324 / gzip)} × less than v5`,
        target: "≤ 60 KB",
        met: gzip <= 60,
      },
      {
        what: "requests for them",
        ours: String(loaded.length),
        peer: "6 (v5), 10 (v6)",
        target: "≤ 2",
        met: loaded.length <= 2,
      },
    ],
    notes: [
      ...loaded.map(({ name, gzip: bytes }) => `\`${name}\`: ${round(bytes / 1e3)} KB`),
      `The server itself sent ${round(sent)} KB for them, in the smallest form that this browser takes.`,
    ],
  };
}
