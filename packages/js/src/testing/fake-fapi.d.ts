import { FakeInstance } from "./fake-instance.ts";
/** One call that arrived. */
export interface SeenRequest {
    /** The verb that is meant, e.g. `PATCH` of a POST with `_method=PATCH`. */
    method: string;
    /** The verb that travelled. */
    verb: string;
    path: string;
    query: URLSearchParams;
    body: URLSearchParams;
    contentType: string | undefined;
}
type Intercept = (request: SeenRequest) => {
    status: number;
    body: unknown;
    headers?: Record<string, string>;
} | "hang up" | undefined;
/** A Frontend API over real HTTP with its state in memory: enough of sign-in, sign-up, sessions and users to drive the SDK. */
export interface FakeFapi {
    publishableKey: string;
    url: string;
    instance: FakeInstance;
    seen: SeenRequest[];
    /** Answers instead of the server while it returns something. */
    intercept: Intercept | undefined;
    calls: (method: string, path: string | RegExp) => SeenRequest[];
    stop: () => Promise<void>;
}
export declare function startFakeFapi(): Promise<FakeFapi>;
export {};
