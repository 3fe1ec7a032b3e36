import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { browserScripts } from "../support/browser-scripts.ts";

const page = (publishableKey: string) => `<!doctype html><meta charset="utf-8"><title>App</title><h1 id="who"></h1>
<script src="/clerk.js" data-clerk-publishable-key="${publishableKey}"></script>
<script>Clerk.load({ polling: false }).then(() =>
  Clerk.addListener(({ user }) => (who.textContent = user ? user.primaryEmailAddress.emailAddress : "Nobody")))</script>`;

/** An app of one page, which says who is signed in. */
export async function serveApp(publishableKey: string): Promise<{ url: string; close: () => void }> {
  const { core, components } = await browserScripts();
  const http = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://app");
    const script = pathname === "/clerk.js" ? core : components.get(pathname);
    response.writeHead(200, { "content-type": `text/${script ? "javascript" : "html"}; charset=utf-8` });
    response.end(script ?? page(publishableKey));
  });
  await new Promise<void>((resolve) => {
    http.listen(0, resolve);
  });
  return {
    url: `http://localhost:${(http.address() as AddressInfo).port}`,
    close: () => {
      http.closeAllConnections();
      http.close();
    },
  };
}
