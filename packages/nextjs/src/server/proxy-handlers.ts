import type { FrontendApiProxyOptions } from "@latchkey/backend/proxy";
import { clerkFrontendApiProxy } from "@latchkey/backend/proxy";
import { publicEnv, serverEnv } from "../env.ts";

type Handler = (request: Request) => Promise<Response>;

/** What a catch-all route handler exports to serve the Frontend API. */
export type FrontendApiProxyHandlers = Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", Handler>;

/** Route handlers that serve the Frontend API below a path of the app: `export const { GET, POST, … } = createFrontendApiProxyHandlers()`. */
export function createFrontendApiProxyHandlers(options: FrontendApiProxyOptions = {}): FrontendApiProxyHandlers {
  const handle: Handler = (request) =>
    clerkFrontendApiProxy(request, {
      publishableKey: publicEnv().publishableKey,
      secretKey: serverEnv().secretKey,
      fapiUrl: serverEnv().fapiUrl,
      ...options,
    });
  return { GET: handle, POST: handle, PUT: handle, PATCH: handle, DELETE: handle };
}
