import type { InstanceContext } from "../../context.ts";
import { toSeconds } from "../../lib/clock.ts";
import { equalBytes } from "../../crypto/secrets.ts";

const TTL_SECONDS = 3_600;

/** A token that lets automated tests past bot checks and rate limits: its expiry and a MAC, nothing stored. */
export function createTestingToken(ctx: InstanceContext): { token: string; expiresAt: number } {
  const expiresAt = toSeconds(ctx.clock.now()) + TTL_SECONDS;
  return { token: `${expiresAt}-c_${mac(ctx, expiresAt)}`, expiresAt };
}

/** Whether the token was made for this instance and has not expired. */
export function isTestingToken(ctx: Pick<InstanceContext, "clock" | "secrets" | "instance">, token: string): boolean {
  const match = /^(\d{1,12})-c_([\w-]+)$/.exec(token);
  if (!match) return false;
  const expiresAt = Number(match[1]);
  return (
    expiresAt > toSeconds(ctx.clock.now()) &&
    equalBytes(Buffer.from(match[2] as string), Buffer.from(mac(ctx, expiresAt)))
  );
}

function mac(ctx: Pick<InstanceContext, "secrets" | "instance">, expiresAt: number): string {
  return ctx.secrets
    .keyedHash("testing-token", `${ctx.instance.id}|${expiresAt}`)
    .toString("base64url")
    .replaceAll(/[-_]/g, "");
}
