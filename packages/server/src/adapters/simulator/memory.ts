import type { Adapter, AdapterPayload } from "oidc-provider";

const MAX_ENTRIES = 10_000;

/** What a simulated provider remembers (sessions, codes, grants, tokens), until the process ends. */
export function memoryStorage(): (model: string) => Adapter {
  const entries = new Map<string, { payload: AdapterPayload; until: number }>();
  const find = (matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const { payload, until } of entries.values()) if (until > Date.now() && matches(payload)) return payload;
    return undefined;
  };
  return (model) => {
    const keyOf = (id: string): string => `${model}:${id}`;
    return {
      upsert: async (id, payload, expiresIn) => {
        entries.delete(keyOf(id));
        entries.set(keyOf(id), { payload, until: expiresIn ? Date.now() + expiresIn * 1_000 : Infinity });
        const [oldest] = entries.keys();
        if (entries.size > MAX_ENTRIES && oldest !== undefined) entries.delete(oldest);
      },
      find: async (id) => {
        const entry = entries.get(keyOf(id));
        return entry && entry.until > Date.now() ? entry.payload : undefined;
      },
      findByUid: async (uid) => find((payload) => payload.uid === uid && payload.kind === model),
      findByUserCode: async (code) => find((payload) => payload.userCode === code),
      consume: async (id) => {
        const entry = entries.get(keyOf(id));
        if (entry) entry.payload.consumed = Math.floor(Date.now() / 1_000);
      },
      destroy: async (id) => void entries.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
