import type { AuthObject, SessionAuthObject } from "@latchkey/backend/internal";
import { ClerkRuntimeError } from "@latchkey/shared/errors";
import type { AuthOptions } from "./auth-from-handover.ts";
import { authFromHandover } from "./auth-from-handover.ts";
import { handoverSecret, readHandover } from "./handover.ts";

/** A request of the Pages Router, of an API route, or of the web platform. */
export interface RequestLike {
  headers: Headers | Record<string, string | string[] | undefined>;
  url?: string | undefined;
}

/** Reads headers whatever their form. */
export function headersOf({ headers }: RequestLike): Pick<Headers, "get"> {
  if (typeof (headers as Headers).get === "function") return headers as Headers;
  return {
    get(name) {
      const value = (headers as Record<string, string | string[] | undefined>)[name.toLowerCase()];
      return (Array.isArray(value) ? value.join(", ") : value) ?? null;
    },
  };
}

/**
 * Who sent a request that a page, an API route or `getServerSideProps` is answering.
 * @throws ClerkRuntimeError when `clerkMiddleware` did not run for the request
 */
export function getAuth(request: RequestLike, options?: AuthOptions & { acceptsToken?: undefined }): SessionAuthObject;
export function getAuth(request: RequestLike, options?: AuthOptions): AuthObject;
export function getAuth(request: RequestLike, options: AuthOptions = {}): AuthObject {
  const handover = readHandover(headersOf(request), handoverSecret());
  if (handover) return authFromHandover(handover, options);
  throw new ClerkRuntimeError(
    "getAuth() was called for a request that clerkMiddleware did not see. Export clerkMiddleware() from middleware.ts (proxy.ts from Next 16 " +
      "on), and let its `matcher` include this path.",
    { code: "middleware_did_not_run" },
  );
}
