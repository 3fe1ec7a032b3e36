import { egress, type EgressRequest } from "./egress.ts";

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

type Limits = Pick<EgressRequest, "timeoutMs" | "maxBytes" | "allowPrivate">;

const withoutBody = new Set([204, 205, 304]);

/**
 * `egress` as libraries expect it: a `fetch` for GET and for POST with a text or form body. Redirects are answered,
 * not followed.
 *
 * @throws EgressError for a destination that is not allowed; other errors for a failed connection.
 */
export const egressFetch =
  (limits: Limits): Fetch =>
  async (url, init = {}) => {
    const method = init.method === "POST" ? "POST" : "GET";
    const request = new Request(url, { ...init, method, signal: null });
    const { status, headers, bytes } = await egress({
      ...limits,
      url,
      method,
      headers: Object.fromEntries(request.headers),
      ...(method === "POST" ? { body: await request.text() } : {}),
    });
    const answered = new Headers();
    for (const [name, value] of Object.entries(headers))
      for (const item of [value ?? []].flat()) answered.append(name, item);
    return new Response(withoutBody.has(status) ? null : (bytes as Uint8Array<ArrayBuffer>), {
      status,
      headers: answered,
    });
  };
