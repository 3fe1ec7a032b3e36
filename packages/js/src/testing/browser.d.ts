import { Clerk } from "../clerk.ts";
import type { FakeFapi } from "./fake-fapi.ts";
/** Cookies of the Frontend API's host, which a test runner's `fetch` does not keep by itself. */
export declare class CookieJar {
    private readonly values;
    attach(clerk: Clerk): void;
}
/** A browser tab with the SDK, not loaded yet. Tabs with the same jar are one browser. */
export declare function openTab(fapi: FakeFapi, jar?: CookieJar): Clerk;
