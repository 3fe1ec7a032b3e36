// @vitest-environment node
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestInstance, startTestServer, type Server } from "@latchkey/server/testing";
import { browserScripts } from "../support/browser-scripts.ts";
import { openChromium } from "../support/chromium.ts";

/* Challenges against bots in a real browser: our client, our components, a real server. */

const page = (publishableKey: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<body><h1 id="who"></h1><div id="app"></div>
<script src="/clerk.js" data-clerk-publishable-key="${publishableKey}"></script><script src="/ui.browser.js"></script>
<script>
Clerk.load({ polling: false, signInUrl: "/sign-in", signUpUrl: "/sign-up" }).then(() => {
  Clerk.addListener(({ user }) => (who.textContent = user ? "Hello, stranger" : "Nobody"));
  const flow = { "sign-in": "SignIn", "sign-up": "SignUp" }[location.pathname.split("/")[1]];
  if (flow) Clerk["mount" + flow](app, { path: "/" + location.pathname.split("/")[1] });
});
</script>`;

interface Challenge {
  difficulty?: number;
  challenge_after_attempts?: number;
  heartbeat?: boolean;
}

let server: Server;
let scripts: Awaited<ReturnType<typeof browserScripts>>;
let browser: Browser;
const close: (() => void)[] = [];
beforeAll(async () => {
  server = await startTestServer();
  scripts = await browserScripts();
  browser = await openChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  for (const end of close) end();
  await server?.stop();
});

/** A page of an app whose instance asks for challenges. */
async function open(challenge: Challenge, pathname: string, headers: Record<string, string> = {}): Promise<Page> {
  const listener = createServer((request, response) => {
    const { pathname: wanted } = new URL(request.url ?? "/", "http://page");
    const script = wanted === "/clerk.js" ? scripts.core : scripts.components.get(wanted);
    const type = script === undefined ? "text/html" : "text/javascript";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, ...headers });
    response.end(script ?? page(instance.publishableKey));
  });
  await new Promise<void>((resolve) => {
    listener.listen(0, resolve);
  });
  close.push(() => {
    listener.closeAllConnections();
    listener.close();
  });
  const { port } = listener.address() as AddressInfo;
  const host = `c${port}.localhost:${new URL(server.url).port}`;
  const { instance } = await createTestInstance(
    server,
    { attack_protection: { bot_protection: { enabled: true, difficulty: 5, ...challenge } } },
    { frontendHosts: [host] },
  );
  const context = await browser.newContext();
  const opened = await context.newPage();
  opened.setDefaultTimeout(8000);
  await opened.goto(`http://c${port}.localhost:${port}${pathname}`);
  return opened;
}

const password = "a long secret, 42 words";

async function fillSignUp(opened: Page, address: string): Promise<void> {
  await opened.getByLabel("Email address").fill(address);
  await opened.getByLabel("Password", { exact: true }).fill(password);
  await opened.getByRole("button", { name: "Continue", exact: true }).click();
}

async function finishSignUp(opened: Page): Promise<void> {
  const input = opened.getByLabel("Six-digit code");
  await input.waitFor();
  await expect.poll(() => input.isEditable()).toBe(true);
  await input.pressSequentially("424242");
  await opened.getByText("Hello, stranger").waitFor();
}

const noteWorkers = (opened: Page): string[] => {
  const workers: string[] = [];
  opened.on("worker", (worker) => workers.push(worker.url()));
  return workers;
};

it("a sign-up passes one in a worker, and shows nothing of it", async () => {
  const opened = await open({}, "/sign-up");
  const workers = noteWorkers(opened);
  await fillSignUp(opened, "worker+clerk_test@example.com");
  await finishSignUp(opened);
  expect(workers).toEqual([expect.stringMatching(/^blob:/)]);
  await opened.context().close();
});

it("a page that lets no worker run passes it by itself", async () => {
  const opened = await open({}, "/sign-up", { "content-security-policy": "worker-src 'none'" });
  const workers = noteWorkers(opened);
  await fillSignUp(opened, "page+clerk_test@example.com");
  await finishSignUp(opened);
  expect(workers).toEqual([]);
  await opened.context().close();
});

it("one that takes a while says so", async () => {
  const opened = await open({}, "/sign-up");
  const held = Promise.withResolvers<void>();
  await opened.route("**/v1/client/captcha/challenge*", async (route) => {
    await held.promise;
    await route.continue();
  });
  await fillSignUp(opened, "slow+clerk_test@example.com");
  const status = opened.locator("[aria-live=polite]", { hasText: "Checking that you are human" });
  await status.waitFor();
  held.resolve();
  await finishSignUp(opened);
  expect(await status.count()).toBe(0);
  await opened.context().close();
});

it("a call that the server wants one for is made again after it", async () => {
  const opened = await open({ challenge_after_attempts: 1 }, "/sign-in");
  await opened.waitForFunction(() => (window as any).Clerk?.loaded);
  const codes = await opened.evaluate(async () => {
    const attempt = async (): Promise<string> => {
      try {
        await (window as any).Clerk.client.signIn.create({ identifier: "nobody@example.com", password: "a guess" });
        return "";
      } catch (error) {
        return (error as any).errors?.[0]?.code ?? String(error);
      }
    };
    return [await attempt(), await attempt(), await attempt()];
  });
  expect(codes).toEqual(Array<string>(3).fill("form_identifier_not_found"));
  await opened.context().close();
});

it("browsers show that they are there, where the instance wants that", async () => {
  const opened = await open({ heartbeat: true }, "/");
  const answer = await opened.waitForResponse((response) => response.url().includes("/v1/client/verify"));
  expect(answer.status()).toBe(200);
  expect(answer.request().postData()).toContain("captcha_action=heartbeat");
  await opened.context().close();
});
