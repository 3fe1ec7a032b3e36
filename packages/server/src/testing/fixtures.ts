import type { SettingsInput } from "@latchkey/contract/settings";
import { createInstance, mergeDeep, type Instance, type NewInstance } from "../domain/instances/index.ts";
import type { InstanceContext } from "../context.ts";
import type { Server } from "../server.ts";
import { TestBrowser, type Answer, type BrowserOptions } from "./browser.ts";
import { generousLimits, startTestServer } from "./start-test-server.ts";

let sequence = 0;

/** One message of `/inbox.json`; text messages have no subject and no HTML. */
export interface InboxMessage {
  channel: "email" | "sms" | "whatsapp";
  to: string;
  subject: string;
  text: string;
  html: string;
  status: string;
}

/** One tenant of a test server, with what tests do to it. */
export interface TestInstance {
  server: Server;
  instance: Instance;
  /** Context for calling verbs directly. */
  ctx: InstanceContext;
  secretKey: string;
  host: string;
  browser(options?: BrowserOptions): TestBrowser;
  /** Calls the Backend API. */
  bapi<Body = any>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>;
  /** Mails and text messages of the instance, newest first. */
  inbox(): Promise<InboxMessage[]>;
}

/** A fresh tenant, so that no test sees another's data. */
export async function createTestInstance(
  server: Server,
  settings: SettingsInput = {},
  overrides: Partial<NewInstance> = {},
): Promise<TestInstance> {
  sequence += 1;
  const host = overrides.frontendHosts?.[0] ?? `t${process.pid}-${sequence}.localhost`;
  const secretKey = `sk_test_${host.replaceAll(/\W/g, "")}${"x".repeat(20)}`;
  const instance = await createInstance(server.app, {
    environment: "development",
    frontendHosts: [host],
    secretKeys: [secretKey],
    ...overrides,
    settings: mergeDeep(generousLimits, settings) as SettingsInput,
  });
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await server.fetch(
      new Request(new URL(path, server.url), {
        method,
        headers: {
          authorization: `Bearer ${secretKey}`,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
  };
  const browser = (options?: BrowserOptions): TestBrowser => new TestBrowser(server, { host, ...options });
  return {
    server,
    instance,
    ctx: { ...server.app, instance },
    secretKey,
    host,
    browser,
    bapi: call,
    inbox: async () => (await browser().get("/inbox.json")).body.data,
  };
}

let shared: Promise<Server> | undefined;

/** One server for all test files of a worker; it ends with the process. */
export function sharedServer(): Promise<Server> {
  shared ??= startTestServer();
  return shared;
}
