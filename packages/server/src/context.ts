import type { Logger } from "pino";
import type { BreachedPasswords } from "./adapters/breached-passwords/breached-passwords.ts";
import type { Geo } from "./adapters/geo/geo.ts";
import type { Transport } from "./adapters/mail/transport.ts";
import type { Simulator } from "./adapters/simulator/simulator.ts";
import type { SmsTransport } from "./adapters/sms/transport.ts";
import type { ServerConfig } from "./config/config.ts";
import type { Secrets } from "./crypto/secrets.ts";
import type { Database, Db } from "./db/connect.ts";
import type { HeldSessions } from "./domain/clients/held-sessions.ts";
import type { Instance } from "./domain/instances/instance.ts";
import type { Satellite } from "./domain/instances/satellite.ts";
import type { SigningKeys } from "./domain/instances/signing-keys.ts";
import type { InstanceCache } from "./domain/instances/instance-cache.ts";
import type { Jobs } from "./jobs/jobs.ts";
import type { Clock } from "./lib/clock.ts";

/** What every part of the server works with, built once in `app.ts`. */
export interface AppContext {
  readonly config: ServerConfig;
  readonly database: Database;
  /** The connection to use: the pool, or the open transaction inside `withTransaction`. */
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  readonly secrets: Secrets;
  readonly signingKeys: SigningKeys;
  readonly jobs: Jobs;
  readonly instances: InstanceCache;
  readonly heldSessions: HeldSessions;
  readonly mail: Transport;
  readonly sms: SmsTransport;
  readonly breachedPasswords: BreachedPasswords;
  readonly geo: Geo;
  readonly simulator: Simulator;
  /** Origin under which browsers reach this server. */
  readonly publicUrl: string;
  /** Set inside a transaction: what to do once it has been committed. */
  readonly afterCommit?: (() => void)[];
}

/** Where a request came from, as far as it may be recorded. */
export interface RequestInfo {
  readonly traceId: string;
  readonly ip: string;
  readonly userAgent: string;
  /** The language that the browser asks for first, a BCP 47 tag; undefined when it asks for none. */
  readonly language: string | undefined;
  /** `Origin` header; undefined when the request has none. */
  readonly origin: string | undefined;
  /** A native app sent it. */
  readonly isNative: boolean;
  /** The request carries a valid testing token. */
  readonly testing: boolean;
}

/** A context bound to one instance (tenant). Every verb of the domain takes this. */
export interface InstanceContext extends AppContext {
  readonly instance: Instance;
  /** The satellite domain at which a browser's request arrived; absent on the primary domain. */
  readonly satellite?: Satellite | undefined;
  /** Absent for work that no request caused. */
  readonly request?: RequestInfo;
}
