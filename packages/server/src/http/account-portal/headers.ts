import type { Instance } from "../../domain/instances/index.ts";

interface Sources {
  nonce: string;
  /** Origin of the Frontend API, which has the pictures too. */
  frontend?: string;
  isDevelopment?: boolean;
}

const turnstile = "https://challenges.cloudflare.com";

/** The headers of a hosted page: only what it came with runs, and no page may show it in a frame. */
export function pageHeaders(
  instance: Instance | undefined,
  { nonce, frontend, isDevelopment }: Sources,
): Record<string, string> {
  const protection = instance?.settings.attack_protection.bot_protection;
  const widget = protection?.enabled && protection.provider === "turnstile" ? ` ${turnstile}` : "";
  const ancestors =
    isDevelopment && instance ? instance.allowedOrigins.filter((origin) => /^https?:/.test(origin)) : [];
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'${widget}`,
    `style-src 'nonce-${nonce}'`,
    `img-src 'self' https: data: blob:${frontend ? ` ${frontend}` : ""}`,
    `connect-src 'self'${frontend ? ` ${frontend}` : ""}`,
    "worker-src blob:",
    ...(widget ? [`frame-src${widget}`] : []),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors.length > 0 ? ancestors.join(" ") : "'none'"}`,
  ];
  return {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "private, no-store",
    "content-security-policy": policy.join("; "),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}
