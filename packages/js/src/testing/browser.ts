import { Clerk } from "../clerk.ts";
import type { FakeFapi } from "./fake-fapi.ts";

/** Cookies of the Frontend API's host, which a test runner's `fetch` does not keep by itself. */
export class CookieJar {
  private readonly values = new Map<string, string>();

  attach(clerk: Clerk): void {
    clerk.__internal_onBeforeRequest(({ headers }) => {
      headers.set("cookie", [...this.values].map(([name, value]) => `${name}=${value}`).join("; "));
      headers.set("origin", location.origin);
    });
    clerk.__internal_onAfterResponse((_request, { headers }) => {
      for (const line of headers.getSetCookie()) {
        const [pair = ""] = line.split(";");
        const [name = "", value = ""] = pair.split("=");
        this.values.set(name, value);
      }
    });
  }
}

/** A browser tab with the SDK, not loaded yet. Tabs with the same jar are one browser. */
export function openTab(fapi: FakeFapi, jar = new CookieJar()): Clerk {
  const clerk = new Clerk(fapi.publishableKey);
  jar.attach(clerk);
  return clerk;
}
