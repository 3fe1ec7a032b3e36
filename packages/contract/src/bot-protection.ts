import { z } from "zod";

/** Whether new accounts, and sign-ins from addresses that try a lot, have to pass a challenge against bots. */
export const BotProtection = z
  .strictObject({
    /** New production instances begin with it. */
    enabled: z.boolean().default(false),
    /** `altcha` is a proof of work that this server sets and checks; `turnstile` is Cloudflare's. */
    provider: z.enum(["altcha", "turnstile"]).default("altcha"),
    /** `smart` may show something in the form; `invisible` never does. */
    widget_type: z.enum(["smart", "invisible"]).default("smart"),
    /** Turnstile: the keys of a widget. */
    site_key: z.string().min(1).max(512).nullable().default(null),
    /** Of an invisible widget; absent takes the other one for both. */
    invisible_site_key: z.string().min(1).max(512).nullable().default(null),
    /** Sealed apart from the settings, and never shown. */
    secret_key: z.string().min(1).max(512).nullable().optional(),
    /** Proof of work: tries that an answer takes on average, each a thousand rounds of PBKDF2. */
    difficulty: z.int().min(1).max(100_000).default(1_000),
    /** Social providers whose word takes the place of a challenge. */
    oauth_bypass: z
      .array(z.string().regex(/^oauth_[a-z0-9_]+$/, "is no strategy of a social provider"))
      .max(100)
      .default(["oauth_google", "oauth_microsoft", "oauth_apple"]),
    /** Native apps, which can show no challenge, need none. Whoever says to be a native app is believed. */
    native_bypass: z.boolean().default(false),
    /** Attempts at a factor from one address in ten minutes, after which it has to pass a challenge; null never asks. */
    challenge_after_attempts: z.int().min(1).max(100_000).nullable().default(10),
    /** Browsers pass a challenge again and again while they are open. */
    heartbeat: z.boolean().default(false),
    heartbeat_interval_in_seconds: z.int().min(30).max(86_400).default(600),
  })
  .prefault({})
  .superRefine(({ enabled, provider, site_key }, { addIssue }) => {
    if (enabled && provider === "turnstile" && site_key === null)
      addIssue({ code: "custom", path: ["site_key"], message: "is needed for Turnstile" });
  });
