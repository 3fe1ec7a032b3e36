import type { JWT } from "@latchkey/shared/types";

import { Token } from "../resources/token.ts";
import { tokenOrganizationId, tryDecodeToken } from "../session/jwt.ts";
import { tokenKey } from "../session/token-cache.ts";
import type { Core } from "./core.ts";

/** A new token of the session itself: for the cookie, the other tabs and, where its claims changed, the listeners. */
export function takeToken(core: Core, raw: string): void {
  const token = tryDecodeToken(raw);
  const { session } = core;
  if (!token || token.claims.sid !== session?.id) return;
  if (tokenOrganizationId(token) !== session.lastActiveOrganizationId) return;
  core.writeSessionCookie(raw);
  core.tabs.post({ type: "token", raw });
  const before = session.lastActiveToken?.jwt;
  session.lastActiveToken = new Token(core, { jwt: raw });
  if (before && lastingClaims(before) !== lastingClaims(token)) core.emit();
}

/** A token that another tab read. */
export function takeSharedToken({ session, tokens }: Core, raw: string): void {
  const token = tryDecodeToken(raw);
  if (!token || !session || token.claims.sid !== session.id) return;
  tokens.write(tokenKey(session.id, undefined, session.lastActiveOrganizationId), raw);
}

/** The claims that do not change from one token of a session to the next by themselves. */
function lastingClaims({ claims }: JWT): string {
  const passing = { iat: 0, exp: 0, nbf: 0, jti: "", fva: null, __raw: "" };
  return JSON.stringify({ ...claims, ...passing });
}
