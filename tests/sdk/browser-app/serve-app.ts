import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

import { build } from "esbuild";

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><body><div id="root"></div><script type="module" src="/main.js"></script>`;

interface AppOptions {
  /** A folder whose packages are taken before those of the workspace: react and react-dom of another age. */
  react?: string;
}

/** A single-page application on its own port, with the SDK from source. Answers its origin and how to stop it. */
export async function serveApp(
  publishableKey: string,
  { react }: AppOptions = {},
): Promise<{ origin: string; stop: () => void }> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "main.tsx")],
    bundle: true,
    splitting: true,
    outdir: "/",
    write: false,
    format: "esm",
    jsx: "automatic",
    conditions: ["latchkey-source"],
    ...(react && { alias: { react: path.join(react, "react"), "react-dom": path.join(react, "react-dom") } }),
    define: { "process.env.NODE_ENV": '"development"', PUBLISHABLE_KEY: JSON.stringify(publishableKey) },
  });
  const scripts = new Map(outputFiles.map(({ path: name, text }) => [name, text]));
  const server = createServer((request, response) => {
    const script = scripts.get(new URL(request.url ?? "/", "http://app").pathname);
    const type = script === undefined ? "text/html" : "text/javascript";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(script ?? page);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
