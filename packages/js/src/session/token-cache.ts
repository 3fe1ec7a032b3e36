import type { JWT } from "@latchkey/shared/types";

import { isNotStaler, tryDecodeToken } from "./jwt.ts";

/** A token counts as over this many milliseconds before it is. */
const margin = 5_000;
/** From here on to its end a token is refreshed in the background. */
const refreshAhead = 15_000;

interface Entry {
  token?: JWT;
  pending?: Promise<string | null>;
}

/** Tokens of this page by session, template and organization. */
export interface TokenCache {
  /** A token that can still be used, and whether it is time to ask for the next. */
  read: (key: string) => { raw: string; isEnding: boolean } | undefined;
  /** The last token, usable or not. */
  last: (key: string) => string | undefined;
  /** Keeps a token unless a fresher one is held. Answers whether it was kept. */
  write: (key: string, raw: string) => boolean;
  /** Runs `load` once for all that ask while it runs. */
  share: (key: string, load: () => Promise<string | null>) => Promise<string | null>;
  /** Forgets everything, or everything of one session. */
  clear: (sessionId?: string) => void;
}

/** `sess_1`, `sess_1-template`, `sess_1-org_1`, … */
export function tokenKey(sessionId: string, template?: string, organizationId?: string | null): string {
  return [sessionId, template, organizationId].filter(Boolean).join("-");
}

export function createTokenCache(now: () => number = Date.now): TokenCache {
  const entries = new Map<string, Entry>();
  const entry = (key: string) => {
    const found = entries.get(key) ?? {};
    entries.set(key, found);
    return found;
  };
  return {
    read: (key) => {
      const token = entries.get(key)?.token;
      const left = token ? token.claims.exp * 1000 - now() : 0;
      return token && left > margin ? { raw: token.raw ?? "", isEnding: left < refreshAhead } : undefined;
    },
    last: (key) => entries.get(key)?.token?.raw,
    write: (key, raw) => {
      const token = tryDecodeToken(raw);
      const held = entry(key);
      if (!token || !isNotStaler(token, held.token)) return false;
      held.token = token;
      return true;
    },
    share: (key, load) => {
      const held = entry(key);
      held.pending ??= load().finally(() => delete held.pending);
      return held.pending;
    },
    clear: (sessionId) => {
      for (const key of entries.keys()) {
        if (!sessionId || `${key}-`.startsWith(`${sessionId}-`)) entries.delete(key);
      }
    },
  };
}
