import type { Logger } from "pino";
import { z } from "zod";
import { addSeconds, type Clock } from "../../lib/clock.ts";
import { egress } from "../egress.ts";
import type { Captcha } from "./captcha.ts";

const TIMEOUT_MS = 5_000;
const MAX_BYTES = 64 * 1_024;
const TTL_SECONDS = 300;

interface TurnstileOptions {
  /** Origin of the service. */
  readonly origin: string;
  readonly allowPrivate: boolean;
  readonly secretKey: string;
  /** Address of the browser. */
  readonly ip: string | undefined;
  readonly clock: Clock;
  readonly log: Logger;
}

const Verdict = z.object({
  success: z.boolean(),
  hostname: z.string().optional(),
  action: z.string().optional(),
  "error-codes": z.array(z.string()).optional(),
});

/** Faults of ours, which somebody has to hear of; the others are the browser's. */
const ours = new Set(["missing-input-secret", "invalid-input-secret", "bad-request", "internal-error"]);

/**
 * Cloudflare Turnstile (https://developers.cloudflare.com/turnstile/get-started/server-side-validation/). While the
 * service does not answer, nobody passes: browsers get no answers to its challenges then either, so that letting
 * everybody pass would help those alone who were never asked.
 */
export const turnstile = (options: TurnstileOptions): Captcha => ({
  async verify(token) {
    try {
      const { success, hostname, action, "error-codes": codes = [] } = await ask(options, token);
      if (codes.some((code) => ours.has(code))) options.log.error({ codes }, "turnstile: it refused our request");
      const expiresAt = addSeconds(options.clock.now(), TTL_SECONDS);
      return success ? { id: token, expiresAt, action, hostname } : undefined;
    } catch (error) {
      options.log.error({ err: error }, "turnstile: the service did not answer");
      return undefined;
    }
  },
});

async function ask(options: TurnstileOptions, token: string): Promise<z.output<typeof Verdict>> {
  const { status, body } = await egress({
    url: `${options.origin}/turnstile/v0/siteverify`,
    method: "POST",
    headers: { "user-agent": "Latchkey", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      secret: options.secretKey,
      response: token,
      ...(options.ip ? { remoteip: options.ip } : {}),
    }).toString(),
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
    allowPrivate: options.allowPrivate,
  });
  // A refusal may come as 400, with the same body.
  if (status >= 500) throw new Error(`It answered ${status}.`);
  return Verdict.parse(JSON.parse(body));
}
