import * as oauth from "oauth4webapi";
import type { Fetch } from "../../adapters/egress-fetch.ts";
import type { Connection } from "./connection.ts";
import type { Json } from "./provider.ts";

/** The options of calls to the token endpoint: what is peculiar about a provider stays between here and there. */
export function tokenCalls(connection: Connection): Connection["calls"] {
  const { provider, fetch, server } = connection;
  const tidied: Fetch = async (url, init = {}) => {
    if (url !== server.token_endpoint) return fetch(url, init);
    const response = await fetch(url, provider.tidyTokenRequest ? tidyRequest(connection, init) : init);
    return provider.tidyTokens ? tidyAnswer(response, provider.tidyTokens) : response;
  };
  return { ...connection.calls, [oauth.customFetch]: tidied };
}

function tidyRequest({ provider }: Connection, init: RequestInit): RequestInit {
  const { body, contentType } = provider.tidyTokenRequest?.(init.body as URLSearchParams) ?? {};
  const headers = new Headers(init.headers);
  if (contentType) headers.set("content-type", contentType);
  return { ...init, headers, ...(body ? { body } : {}) };
}

async function tidyAnswer(response: Response, tidy: (answer: Json) => Json): Promise<Response> {
  const text = await response.text();
  const { status, headers } = response;
  try {
    return new Response(JSON.stringify(tidy(JSON.parse(text) as Json)), { status, headers });
  } catch {
    return new Response(text, { status, headers });
  }
}
