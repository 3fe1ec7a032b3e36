import { createClerkClient } from "@latchkey/backend";
import { isClerkAPIResponseError } from "@latchkey/shared/errors";
import { isDevelopmentFromSecretKey, parsePublishableKey } from "@latchkey/shared/keys";
import { retry, type RetryOptions } from "@latchkey/shared/retry";

/** What the helpers need to know; what is left out is read from the environment. */
export interface ClerkSetupOptions {
  /** Default: `CLERK_PUBLISHABLE_KEY`, with or without the prefix of a framework. */
  publishableKey?: string;
  /** Default: `CLERK_SECRET_KEY`. */
  secretKey?: string;
  /** Origin of the Backend API. Default: `CLERK_API_URL`, else the server that the publishable key names. */
  apiUrl?: string;
  /** Host of the Frontend API where it is not the one in the publishable key; with a scheme when it is not https. */
  frontendApiUrl?: string;
  /** Whether `.env.local` and `.env` are read; what is set already stays. Default true. */
  dotenv?: boolean;
  /** Says what it does. Default: whether `CLERK_TESTING_DEBUG` is set. */
  debug?: boolean;
}

/** Under these names the helpers find each other, in the environment or in Cypress. */
export interface TestingVariables {
  CLERK_FAPI: string;
  CLERK_TESTING_TOKEN: string;
}

const prefixes = ["NEXT_PUBLIC_", "VITE_", "", "REACT_APP_", "EXPO_PUBLIC_"];

/**
 * Finds the keys and gets a testing token. Keys and address given as options are put into the environment, for the
 * helpers that call the Backend API later.
 *
 * @throws Error when a key is missing or unreadable, when the keys are of different kinds of instance, and when no
 * token can be had.
 */
export async function prepareTesting(options: ClerkSetupOptions = {}): Promise<TestingVariables> {
  if (options.dotenv !== false) [".env.local", ".env"].forEach(loadEnvFile);
  const { env } = process;
  const log = options.debug || env["CLERK_TESTING_DEBUG"] ? report : () => undefined;
  const publishableKey =
    options.publishableKey || prefixes.map((prefix) => env[`${prefix}CLERK_PUBLISHABLE_KEY`]).find(Boolean);
  if (!publishableKey) throw missing("publishable key", "CLERK_PUBLISHABLE_KEY", "publishableKey");
  const key = parsePublishableKey(publishableKey);
  if (!key) throw new Error(`The publishable key ${publishableKey} can not be read. Copy it whole.`);
  const frontendApi = options.frontendApiUrl || key.frontendApi;
  log(`the Frontend API is ${frontendApi}`);

  // A token is of one instance: one that was made for another is of no use here.
  const isSameInstance = !env["CLERK_FAPI"] || env["CLERK_FAPI"] === frontendApi;
  const known = isSameInstance ? env["CLERK_TESTING_TOKEN"] : undefined;
  const secretKey = options.secretKey || env["CLERK_SECRET_KEY"];
  if (secretKey && isDevelopmentFromSecretKey(secretKey) !== (key.instanceType === "development"))
    throw new Error(
      `The keys are of two instances: the publishable key is of ${key.instanceType}, the secret key is not.`,
    );
  if (options.secretKey) env["CLERK_SECRET_KEY"] = options.secretKey;
  if (options.apiUrl) env["CLERK_API_URL"] = options.apiUrl;
  if (known) {
    log("the testing token is that of CLERK_TESTING_TOKEN");
    return { CLERK_FAPI: frontendApi, CLERK_TESTING_TOKEN: known };
  }
  if (!secretKey) throw missing("secret key", "CLERK_SECRET_KEY", "secretKey");
  const token = await fetchTestingToken({ publishableKey, secretKey, apiUrl: options.apiUrl });
  log("the server gave a testing token");
  return { CLERK_FAPI: frontendApi, CLERK_TESTING_TOKEN: token };
}

interface Keys {
  publishableKey: string;
  secretKey: string;
  apiUrl?: string | undefined;
}

/** Asks again while the server is away or busy, five times at most. */
async function fetchTestingToken(keys: Keys): Promise<string> {
  const client = createClerkClient(keys);
  try {
    const { token } = await retry(() => client.testingTokens.createTestingToken(), patience);
    return token;
  } catch (error) {
    throw new Error(`The server gave no testing token. ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

const patience: RetryOptions = {
  retries: 5,
  initialDelay: 250,
  maxDelay: 4_000,
  shouldRetry: (error) =>
    isClerkAPIResponseError(error) && (error.status === 0 || error.status === 429 || error.status >= 500),
};

function missing(what: string, variable: string, option: string): Error {
  return new Error(`There is no ${what}. Set ${variable}, in the environment or in .env.local, or pass ${option}.`);
}

/** Not through imports: Cypress bundles this module for its browser too, where nothing calls it. */
function loadEnvFile(file: string): void {
  const { existsSync, readFileSync } = process.getBuiltinModule("node:fs");
  const { parseEnv } = process.getBuiltinModule("node:util");
  if (!existsSync(file)) return;
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, "utf8")))) process.env[name] ??= value;
}

// oxlint-disable-next-line no-console -- Asked for, by `debug`.
const report = (message: string): void => console.log(`latchkey testing: ${message}`);
