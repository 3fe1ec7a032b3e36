// Entry of the script-tag build: puts `Clerk` on the page, made with the key of the script's own tag where it has one.
import type { DomainOrProxyUrl } from "@latchkey/shared/types";

import { Clerk } from "./clerk.ts";
import { coreOf } from "./core/core-of.ts";
import { headStartWith } from "./core/head-start.ts";
import { scriptSignals } from "./state/script-signals.ts";

interface ScriptOptions {
  __clerk_publishable_key?: string;
  __clerk_proxy_url?: string;
  __clerk_domain?: string;
  /** What the server wrote before this script, for pages of one origin or, where that is null, of any. */
  __clerk_environment?: { publishableKey: string; origin: string | null; environment: object };
}

Object.defineProperty(Clerk.prototype, "__internal_state", {
  get(this: Clerk) {
    return scriptSignals(this);
  },
});

const tag = document.querySelector<HTMLScriptElement>("script[data-clerk-publishable-key]")?.dataset;
const page = window as unknown as ScriptOptions;
const publishableKey = tag?.["clerkPublishableKey"] || page.__clerk_publishable_key;
const options: DomainOrProxyUrl = {
  proxyUrl: tag?.["clerkProxyUrl"] || page.__clerk_proxy_url,
  domain: tag?.["clerkDomain"] || page.__clerk_domain,
};

const makeClerk = (key: string): Clerk => {
  const clerk = new Clerk(key, options);
  const given = page.__clerk_environment;
  if (given?.publishableKey === key && (given.origin ?? location.origin) === location.origin)
    coreOf(clerk).headStart = headStartWith(given.environment);
  return clerk;
};

const global = window as unknown as { Clerk?: unknown };
global.Clerk ??= publishableKey ? makeClerk(publishableKey) : Clerk;
