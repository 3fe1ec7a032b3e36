import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { countFromAddress, forgetAddress } from "../rate-limits/index.ts";
import { demandsHumans } from "./require-human.ts";

const COUNTER = "captcha:attempts";
const WINDOW_SECONDS = 600;

/**
 * Counts an attempt at a factor from the request's address. An address that tries a lot, as somebody does who goes
 * through a list of passwords, has to pay with a challenge for each further lot.
 *
 * @throws requires_captcha
 */
export async function countAttempt(ctx: InstanceContext): Promise<void> {
  const { challenge_after_attempts: free } = ctx.instance.settings.attack_protection.bot_protection;
  if (free === null || !demandsHumans(ctx)) return;
  if ((await countFromAddress(ctx, COUNTER, WINDOW_SECONDS)) > free) throw domainError("requires_captcha");
}

/** A challenge was passed from the request's address: its attempts are counted from none again. */
export const forgetAttempts = (ctx: InstanceContext): Promise<void> => forgetAddress(ctx, COUNTER);
