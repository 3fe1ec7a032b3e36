import type { Clerk, SetActiveParams } from "@latchkey/shared/types";

import type { ApiRequest } from "../fapi/api.ts";
import type { Client } from "../resources/client.ts";
import type { TokenCache } from "../session/token-cache.ts";
import type * as late from "./late.ts";

/** What loads later than the rest. */
export type Late = typeof late;

export interface Call extends ApiRequest {
  /** Reads the piggybacked client of a GET as well. */
  readClient?: boolean;
  /** Leaves a 401 to the caller. */
  skipUnauthenticated?: boolean;
  /** How often it was made again after a challenge. */
  replays?: number;
}

/** What resources need of the object they belong to. */
export interface Host {
  readonly clerk: Clerk;
  /** These two are there once a session is. */
  readonly late: Late | undefined;
  readonly tokens: TokenCache;
  loadLate: () => Promise<Late>;
  client: Client | undefined;
  /**
   * Calls the Frontend API and takes over the client that comes with the answer.
   * @throws ClerkAPIResponseError, ClerkRuntimeError
   */
  call: <Json>(call: Call) => Promise<Json>;
  /** Told of every new token of the session itself. */
  onToken: (raw: string) => void;
  handleUnauthenticated: (options?: { broadcast?: boolean }) => Promise<unknown>;
  setActive: (params: SetActiveParams) => Promise<void>;
  emit: () => void;
  navigateAway: (url: URL | string) => void;
  buildUrlWithAuth: (url: string) => string;
  /** A URL that renews the client's cookie in passing and leads on. */
  buildTouchUrl: (redirectUrl: URL) => string;
}
