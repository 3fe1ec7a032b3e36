import { camelToSnake } from "@latchkey/shared/case";
import { accountsBaseUrl } from "@latchkey/shared/frontend-api-url";
import type {
  ClerkOptions,
  DisplayConfigResource,
  RedirectOptions,
  SignInRedirectOptions,
  SignUpRedirectOptions,
} from "@latchkey/shared/types";

import type { Core } from "../core/core.ts";
import { redirectQuery } from "./redirect-url.ts";

type Page = "signIn" | "signUp" | "userProfile" | "organizationProfile" | "createOrganization" | "waitlist";

/** Where the hosted pages are when neither the application nor the instance names its own. */
const hostedPaths: Record<Page, string> = {
  signIn: "/sign-in",
  signUp: "/sign-up",
  userProfile: "/user",
  organizationProfile: "/organization",
  createOrganization: "/create-organization",
  waitlist: "/waitlist",
};

/** Address of a page: the application's, else the instance's, else the hosted one. */
export function pageUrl(core: Core, page: Page): string {
  const name = `${page}Url` as const;
  return (
    (core.options as Partial<Record<`${Page}Url`, string>>)[name] ||
    core.environment?.displayConfig[name as keyof DisplayConfigResource & `${Page}Url`] ||
    accountsBaseUrl(core.instance.frontendApi, location.href) + hostedPaths[page]
  );
}

/** The page of a flow, with the redirects and the values to begin with in its query. */
function flowUrl(core: Core, page: Page, redirects: RedirectOptions, initialValues: object | undefined): string {
  const url = new URL(pageUrl(core, page), location.href);
  for (const [name, value] of redirectQuery(redirects)) url.searchParams.set(name, value);
  for (const [name, value] of Object.entries(initialValues ?? {})) url.searchParams.set(camelToSnake(name), value);
  core.late?.askAgain(core, url);
  return core.buildUrlWithAuth(url.href);
}

export function buildSignInUrl(core: Core, options: SignInRedirectOptions = {}): string {
  return flowUrl(core, "signIn", withDefaults(core, options), options.initialValues);
}
export function buildSignUpUrl(core: Core, options: SignUpRedirectOptions = {}): string {
  return flowUrl(core, "signUp", withDefaults(core, options), options.initialValues);
}
export function buildWaitlistUrl(core: Core, options: { initialValues?: Record<string, string> } = {}): string {
  return flowUrl(core, "waitlist", {}, options.initialValues);
}
export function buildPageUrl(core: Core, page: Page): string {
  return core.buildUrlWithAuth(pageUrl(core, page));
}

// A hosted page does not know the options of this application.
function withDefaults({ options }: Core, caller: RedirectOptions): RedirectOptions {
  const given: RedirectOptions = {};
  for (const name of redirectNames) given[name] = caller[name] ?? options[name];
  return { ...given, redirectUrl: caller.redirectUrl };
}
const redirectNames = [
  "signInForceRedirectUrl",
  "signInFallbackRedirectUrl",
  "signUpForceRedirectUrl",
  "signUpFallbackRedirectUrl",
] as const satisfies (keyof ClerkOptions)[];

export function buildAfterSignOutUrl(core: Core): string {
  return core.options.afterSignOutUrl || "/";
}
export function buildAfterMultiSessionSingleSignOutUrl(core: Core): string {
  const { afterMultiSessionSingleSignOutUrl, signInUrl } = core.options;
  return afterMultiSessionSingleSignOutUrl || (signInUrl ? `${signInUrl}/choose` : buildAfterSignOutUrl(core));
}

/** The page of what the session still has to do; the root when there is nothing. */
export function buildTasksUrl(core: Core, redirects: RedirectOptions = {}): string {
  const key = core.session?.currentTask?.key;
  if (!key) return "/";
  const own = core.options.taskUrls?.[key];
  const url = new URL(own ?? `${pageUrl(core, "signIn")}/tasks/${key}`, location.href);
  for (const [name, value] of redirectQuery(redirects)) url.searchParams.set(name, value);
  return core.buildUrlWithAuth(url.href);
}
