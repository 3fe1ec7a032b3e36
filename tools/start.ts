import { type ChildProcess, spawn } from "node:child_process";
import net from "node:net";
import path from "node:path";
import {
  ConfigError,
  createServer,
  DirectoryInUseError,
  parseConfig,
  readEnvironment,
  type Server,
} from "@latchkey/server";
import { buildTemplate } from "../packages/server/src/template.ts";
import { updateInstance } from "../packages/server/src/domain/instances/index.ts";
import { buildWhenStale } from "./build-when-stale.ts";

/* `npm start`: the server on port 4000 and the example app on port 3000, until Ctrl-C. */

const root = path.resolve(import.meta.dirname, "..");
const example = path.join(root, "examples/next-app-router");
const EXAMPLE_PORT = Number(process.env["EXAMPLE_PORT"] ?? 3000);
const exampleUrl = `http://localhost:${EXAMPLE_PORT}`;

const step = (text: string): void => console.log(`· ${text}`);

async function main(): Promise<void> {
  await requireFreePort(EXAMPLE_PORT);
  step("building the packages (only when they changed)");
  await buildWhenStale();
  step("preparing the embedded database");
  await buildTemplate();
  step("starting the server");
  const config = parseConfig(readEnvironment());
  const server = await createServer({ ...config, logLevel: config.logLevel === "info" ? "warn" : config.logLevel });
  step("starting the example app");
  const env = await exampleEnvironment(server);
  const app = startExample(env);
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    app.kill("SIGTERM");
    await server.stop();
    process.exit(code);
  };
  process.on("SIGINT", () => void stop(0));
  process.on("SIGTERM", () => void stop(0));
  app.once("exit", (code) => void stop(code ?? 1));
  await untilAnswering(exampleUrl);
  console.log(`
  app     ${exampleUrl}
  inbox   ${server.url}/inbox
  keys    npx latchkey keys

Ctrl-C stops both. Everything is kept in ${path.relative(root, path.resolve(config.dataDirectory ?? ""))}/ for the next start.`);
}

/** What the example needs to know, and what the server needs to know of the example. */
async function exampleEnvironment(server: Server): Promise<Record<string, string>> {
  const [keys] = await server.keys();
  if (!keys) throw new Error("The server has no instance.");
  const { instance } = keys;
  await updateInstance(server.app, instance, {
    homeUrl: instance.homeUrl ?? exampleUrl,
    // Without credentials the server plays the providers itself.
    settings: {
      application_name: "Bookshelf",
      social: { google: {}, github: {} },
      session: { claims: { metadata: "{{user.public_metadata}}" } },
    },
  });
  const secretKey = keys.secretKeys[0] ?? "";
  return {
    NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: instance.publishableKey,
    CLERK_SECRET_KEY: secretKey,
    CLERK_API_URL: server.url,
    CLERK_WEBHOOK_SECRET: await webhookSecret(server.url, secretKey),
    NEXT_PUBLIC_CLERK_SIGN_IN_URL: "/sign-in",
    NEXT_PUBLIC_CLERK_SIGN_UP_URL: "/sign-up",
    NEXT_PUBLIC_CLERK_SIGN_IN_FALLBACK_REDIRECT_URL: "/dashboard",
    NEXT_PUBLIC_CLERK_SIGN_UP_FALLBACK_REDIRECT_URL: "/dashboard",
  };
}

/** The signing secret of the endpoint that mirrors people into the example; the first start creates it. */
async function webhookSecret(serverUrl: string, secretKey: string): Promise<string> {
  const url = `${exampleUrl}/api/webhooks/clerk`;
  const call = async (method: string, route: string, body?: object): Promise<any> => {
    const response = await fetch(`${serverUrl}/platform/v1/webhook_endpoints${route}`, {
      method,
      headers: { authorization: `Bearer ${secretKey}`, "content-type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return response.json();
  };
  const known = ((await call("GET", "")) as { id: string; url: string }[]).find((endpoint) => endpoint.url === url);
  return (known ? await call("GET", `/${known.id}/secret`) : await call("POST", "", { url })).secret as string;
}

function startExample(env: Record<string, string>): ChildProcess {
  const next = path.join(root, "node_modules/next/dist/bin/next");
  return spawn(process.execPath, [next, "dev", "-p", String(EXAMPLE_PORT)], {
    cwd: example,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...(process.env as Record<string, string>), NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "development", ...env },
  });
}

function requireFreePort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", () =>
      reject(
        new ConfigError(
          `Port ${port} is taken by another program. Stop it, or choose another port for the example with EXAMPLE_PORT.`,
        ),
      ),
    );
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

async function untilAnswering(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await fetch(url, { redirect: "manual" }).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The example app does not answer at ${url}.`);
}

main().catch((error: unknown) => {
  const { code, path: place } = error as NodeJS.ErrnoException;
  if (error instanceof ConfigError || error instanceof DirectoryInUseError) console.error(error.message);
  else if (code === "EACCES" || code === "EROFS")
    console.error(
      `${place ?? "The data directory"} is not writable. Choose another data directory with LATCHKEY_DATA_DIR.`,
    );
  else console.error(error);
  process.exit(1);
});
