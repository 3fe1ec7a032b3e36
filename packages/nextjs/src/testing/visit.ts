import { NextRequest } from "next/server.js";

export interface Visit {
  path?: string;
  cookies?: string;
  headers?: Record<string, string>;
  method?: string;
}

/** A request of a browser that opens a page, as a middleware gets it. */
export const visit = ({ path = "/dashboard", cookies = "", headers = {}, method = "GET" }: Visit = {}): NextRequest =>
  new NextRequest(`http://localhost:3000${path}`, {
    method,
    headers: {
      host: "localhost:3000",
      "sec-fetch-dest": "document",
      accept: "text/html",
      cookie: cookies,
      ...headers,
    },
  });

/** The headers that the app would get: those on Next's list, with the values that the middleware gave them. */
export function handedOver(response: Response): Headers {
  const names = (response.headers.get("x-middleware-override-headers") ?? "").split(",").filter(Boolean);
  const entries = names.map((name) => [name, response.headers.get(`x-middleware-request-${name}`)] as const);
  return new Headers(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}
