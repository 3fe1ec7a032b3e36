import { createClerkClient, type ClerkClient } from "@latchkey/backend";
import { createUser, type NewUser, type TestUser } from "./create-user.ts";
import { Inbox, type InboxMessage, type WaitOptions } from "./inbox.ts";
import { startServerProcess, type ServerProcess } from "./server-process.ts";

/** Settings of an instance, section by section, as `latchkey.json` declares them. */
type Settings = Record<string, unknown>;

export interface LatchkeyOptions {
  /** Settings of the instance; those left out have their usual values. */
  settings?: Settings;
}

/** A server of one's own, with one development instance, whose data is gone when it stops. */
export interface Latchkey {
  /** Origin of the Frontend API and of the Backend API. */
  readonly url: string;
  readonly publishableKey: string;
  readonly secretKey: string;
  /** Environment for an app that is started for the test (Next.js, Vite), and for `clerkSetup`. */
  readonly env: Readonly<Record<string, string>>;
  /** The Backend API of the instance. */
  readonly client: ClerkClient;
  /** The server's time: as it is, plus what was added to it. Browsers and apps have clocks of their own. */
  readonly clock: {
    /** Adds milliseconds; resolves with the new time. */
    advance(milliseconds: number): Promise<Date>;
  };
  /** Changes settings as `latchkey apply` does: sections that are named become as they are declared. */
  apply(settings: Settings): Promise<void>;
  /** Creates a user with an address and a password, made up unless given. */
  createUser(params?: NewUser): Promise<TestUser>;
  /** All mails and text messages, newest first. */
  inbox(): Promise<InboxMessage[]>;
  /**
   * The code that was sent to an address or number; waits for it. Each message is handed out once,
   * so the next call waits for the next code.
   */
  codeFor(recipient: string, options?: WaitOptions): Promise<string>;
  /** The link that was sent to an address; see `codeFor`. */
  linkFor(recipient: string, options?: WaitOptions): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a real server in a process of its own, on a free port and with an empty database.
 *
 * @throws Error when the package latchkey is not installed or the settings are refused.
 */
export async function startLatchkey({ settings }: LatchkeyOptions = {}): Promise<Latchkey> {
  const server = await startServerProcess();
  const [instance] = server.ready.instances;
  if (!instance) throw new Error("The server began without an instance.");
  const { url } = server.ready;
  const { publishable_key: publishableKey, secret_key: secretKey } = instance;
  const client = createClerkClient({ secretKey, publishableKey, apiUrl: url });
  const inbox = new Inbox(url);
  const apply = (changed: Settings): Promise<void> => applySettings(server, instance.id, changed);
  if (settings) await orStop(server, apply(settings));
  return {
    url,
    publishableKey,
    secretKey,
    env: {
      CLERK_PUBLISHABLE_KEY: publishableKey,
      NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY: publishableKey,
      VITE_CLERK_PUBLISHABLE_KEY: publishableKey,
      CLERK_SECRET_KEY: secretKey,
      CLERK_API_URL: url,
    },
    client,
    clock: { advance: async (milliseconds) => new Date(await server.advance(milliseconds)) },
    apply,
    createUser: (params) => createUser(client, params),
    inbox: () => inbox.messages(),
    codeFor: (recipient, options) => inbox.codeFor(recipient, options),
    linkFor: (recipient, options) => inbox.linkFor(recipient, options),
    stop: () => server.stop(),
  };
}

async function applySettings({ ready }: ServerProcess, id: string, settings: Settings): Promise<void> {
  const name = settings["application_name"] ?? "My application";
  const response = await fetch(`${ready.url}/platform/v1/apply`, {
    method: "POST",
    headers: { authorization: `Bearer ${ready.operator_token}`, "content-type": "application/json" },
    body: JSON.stringify({ applications: [{ name, instances: [{ id, environment: "development", settings }] }] }),
  });
  if (response.ok) return;
  const { errors } = (await response.json()) as { errors: { long_message: string; meta?: { param_name?: string } }[] };
  const faults = errors.map(
    ({ long_message, meta }) => `${meta?.param_name?.replace(/^.*\.settings\./, "") ?? "settings"}: ${long_message}`,
  );
  throw new Error(`The settings were refused.\n${faults.join("\n")}`);
}

/** Whoever gets no server has none to stop. */
async function orStop(server: ServerProcess, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    await server.stop();
    throw error;
  }
}
