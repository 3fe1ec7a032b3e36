// Entry of the script-tag build: puts `Clerk` on the page, made with the key of the script's own tag where it has one.
import type { DomainOrProxyUrl } from "@latchkey/shared/types";

import { Clerk } from "./clerk.ts";
import { scriptSignals } from "./state/script-signals.ts";

interface ScriptOptions {
  __clerk_publishable_key?: string;
  __clerk_proxy_url?: string;
  __clerk_domain?: string;
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

const global = window as unknown as { Clerk?: unknown };
global.Clerk ??= publishableKey ? new Clerk(publishableKey, options) : Clerk;
