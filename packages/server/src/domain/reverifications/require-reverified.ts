import { isRecentlyVerified } from "@latchkey/shared/reverification";
import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { factorVerificationAge, type Session } from "../sessions/index.ts";

/**
 * Lets only a session go on whose holder proved less than ten minutes ago who they are, where the instance asks for it:
 * by the second factor, or by the first one when the session knows no second.
 *
 * @throws session_reverification_required
 */
export function requireReverified(ctx: InstanceContext, session: Session): void {
  if (!ctx.instance.settings.session.reverification) return;
  const age = factorVerificationAge(session, ctx.clock.now());
  if (!isRecentlyVerified("strict", age)) throw domainError("session_reverification_required");
}
