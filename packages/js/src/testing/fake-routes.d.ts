import type { SeenRequest } from "./fake-fapi.ts";
import type { FakeInstance } from "./fake-instance.ts";
/** Answers a call, with the client beside whatever it is about. @throws FakeApiError */
export declare function route(instance: FakeInstance, clientId: string, request: SeenRequest): unknown;
