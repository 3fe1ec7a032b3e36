import { spawn } from "node:child_process";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type Server as HttpServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { freePort } from "../../tools/system/free-port.ts";

export interface NextApp {
  url: string;
  stop(): Promise<void>;
  output(): string;
}

/** Serves the browser scripts of the installed packages at `/npm/@clerk/NAME@VERSION/dist/FILE`, as Clerk's own host does. */
export async function serveScripts(directory: string): Promise<{ url: string; close(): void }> {
  const server: HttpServer = createServer((request, response) => {
    const match = /^\/npm\/(@clerk\/[\w-]+)@[\w.-]+\/dist\/([\w.-]+)$/.exec(
      new URL(request.url ?? "/", "http://localhost").pathname,
    );
    const candidates = match
      ? [directory, path.dirname(directory)].map((root) =>
          path.join(root, "node_modules", match[1] as string, "dist", match[2] as string),
        )
      : [];
    const file = candidates.find((candidate) => existsSync(candidate));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": "application/javascript; charset=utf-8",
      "access-control-allow-origin": "*",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

const ready = /Ready in/;

/** Routes of the built app whose HTML was made when it was built. */
export function staticRoutes(directory: string): string[] {
  const manifest = readFileSync(path.join(directory, ".next/prerender-manifest.json"), "utf8");
  return Object.keys((JSON.parse(manifest) as { routes: object }).routes);
}

/** Builds the app with `env` and serves it on a free port; resolves when it answers. */
export async function startNext(
  directory: string,
  env: Record<string, string>,
  flags: readonly string[] = [],
): Promise<NextApp> {
  const port = await freePort();
  const require = createRequire(path.join(directory, "package.json"));
  const bin = path.join(path.dirname(require.resolve("next/package.json")), "dist/bin/next");
  const options = {
    cwd: directory,
    env: {
      ...(process.env as Record<string, string>),
      NEXT_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
      ...env,
    } as NodeJS.ProcessEnv,
  } as const;
  const built = await run([bin, "build", ...flags], options);
  if (built.code !== 0) throw new Error(`next build ended with ${built.code}:\n${built.output}`);
  const child = spawn(process.execPath, [bin, "start", "-p", String(port)], {
    ...options,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  };
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`next start ended with ${code}:\n${output}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (ready.test(output)) resolve();
      });
    }
  });
  return { url: `http://localhost:${port}`, stop, output: () => output };
}

function run(
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once("exit", (code) => resolve({ code, output })));
}
