import { createHash } from "node:crypto";
import type { Logger } from "pino";
import type { Clock } from "../../lib/clock.ts";
import { addSeconds } from "../../lib/clock.ts";
import { egress } from "../egress.ts";
import { readCommonest } from "./commonest.ts";

/** Tells whether a password is known from a breach. */
export interface BreachedPasswords {
  /** @param online ask the service too; only the list of the commonest ones is looked at otherwise. */
  includes(password: string, online: boolean): Promise<boolean>;
}

const TIMEOUT_MS = 1_500;
const MAX_BYTES = 512 * 1_024;
/** How long the service is left alone after it did not answer. */
const PAUSE_SECONDS = 60;

let commonest: Promise<ReadonlySet<string>> | undefined;

/**
 * Looks passwords up in the range API of Have I Been Pwned (https://haveibeenpwned.com/API/v3#PwnedPasswords), which
 * learns the first five digits of a SHA-1 and no more, and in a list of our own. While the service does not answer, the
 * list alone decides: nobody is kept from signing up.
 *
 * @param origin of the service; undefined never asks one.
 */
export function openBreachedPasswords(origin: string | undefined, clock: Clock, log: Logger): BreachedPasswords {
  let pausedUntil: Date | undefined;
  const isInRange = async (password: string): Promise<boolean> => {
    if (!origin || (pausedUntil && pausedUntil > clock.now())) return false;
    const digest = createHash("sha1").update(password).digest("hex").toUpperCase();
    try {
      return await ask(origin, digest);
    } catch (error) {
      pausedUntil = addSeconds(clock.now(), PAUSE_SECONDS);
      log.warn({ err: error, pause_seconds: PAUSE_SECONDS }, "breached passwords: the service did not answer");
      return false;
    }
  };
  return {
    async includes(password, online) {
      commonest ??= readCommonest();
      if ((await commonest).has(password.toLowerCase())) return true;
      return online && isInRange(password);
    },
  };
}

async function ask(origin: string, digest: string): Promise<boolean> {
  const { status, body } = await egress({
    url: `${origin}/range/${digest.slice(0, 5)}`,
    method: "GET",
    headers: { "user-agent": "Latchkey", "add-padding": "true" },
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
    allowPrivate: true,
  });
  if (status !== 200) throw new Error(`It answered ${status}.`);
  // Padding lines have the count 0.
  return body
    .split("\n")
    .some((line) => line.startsWith(`${digest.slice(5)}:`) && Number.parseInt(line.slice(36), 10) > 0);
}
