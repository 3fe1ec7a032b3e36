import { setTimeout as wait } from "node:timers/promises";
import type { APIResponse, BrowserContext, Page, Route } from "@playwright/test";
import { delayAfter } from "@latchkey/shared/retry";
import { addTestingToken, bypassCaptcha, frontendApiPattern, requireFrontendApi } from "../common/frontend-api.ts";

export interface SetupClerkTestingTokenOptions {
  /** Host of the Frontend API. Default: `CLERK_FAPI`, which `clerkSetup` sets. */
  frontendApiUrl?: string;
  /** Default: `CLERK_TESTING_TOKEN`, which `clerkSetup` sets. */
  testingToken?: string;
}

export interface SetupClerkTestingTokenParams {
  /** Every page of this context, or … */
  context?: BrowserContext;
  /** … of the context of this page. */
  page?: Page;
  options?: SetupClerkTestingTokenOptions;
}

/** The Frontend APIs of which the requests of a context carry the token already, with that token. */
const prepared = new WeakMap<BrowserContext, Map<string, string | undefined>>();

const RETRIES = 3;
const retriedStatuses = new Set([429, 502, 503, 504]);

/**
 * Adds the testing token to every request to the Frontend API, so that neither bot checks nor rate limits stop the
 * test. A second call for the same context and Frontend API only changes the token.
 *
 * @throws Error without page and context, and when the address of the Frontend API is unknown.
 */
export async function setupClerkTestingToken({ context, page, options }: SetupClerkTestingTokenParams): Promise<void> {
  const target = context ?? page?.context();
  if (!target) throw new Error("setupClerkTestingToken needs a page or a context.");
  const frontendApi = requireFrontendApi(options?.frontendApiUrl || process.env["CLERK_FAPI"]);
  const tokens = prepared.get(target) ?? new Map<string, string | undefined>();
  prepared.set(target, tokens);
  const isPrepared = tokens.has(frontendApi);
  tokens.set(frontendApi, options?.testingToken || process.env["CLERK_TESTING_TOKEN"]);
  if (isPrepared) return;
  await target.route(frontendApiPattern(frontendApi), (route) => forward(route, tokens.get(frontendApi)));
}

async function forward(route: Route, token: string | undefined): Promise<void> {
  const url = token ? addTestingToken(route.request().url(), token) : route.request().url();
  try {
    // Where a page goes to, redirects and cookies are the browser's business.
    if (route.request().isNavigationRequest()) await route.continue({ url });
    else await fulfill(route, await fetchPatiently(route, url));
  } catch {
    // The server is away, and the browser is to see that itself; or the test is over, and nobody is.
    await route.continue({ url }).catch(() => undefined);
  }
}

async function fetchPatiently(route: Route, url: string): Promise<APIResponse> {
  for (let attempt = 1; ; attempt++) {
    const response = await route.fetch({ url, maxRedirects: 0 });
    if (!retriedStatuses.has(response.status()) || attempt > RETRIES) return response;
    await wait(delayAfter(attempt, { initialDelay: 500 }));
  }
}

async function fulfill(route: Route, response: APIResponse): Promise<void> {
  const isJson = response.headers()["content-type"]?.includes("json");
  if (!isJson) await route.fulfill({ response });
  else await route.fulfill({ response, json: bypassCaptcha(await response.json()) });
}
