import { sql } from "kysely";
import type { Db } from "../../db/connect.ts";
import { Gatherer } from "../../lib/gatherer.ts";
import type { TokenSession } from "../sessions/index.ts";

const MAX_BATCH = 200;

/** A session as a client claims to hold it. */
export interface SessionClaim {
  readonly instanceId: string;
  readonly clientId: string;
  readonly sessionId: string;
}

/** A session that belongs to the client, whatever its status, with what decides about its holder. */
export interface HeldSession {
  readonly session: TokenSession;
  readonly banned: boolean;
  /** SHA-256 of the client's present secret. */
  readonly tokenHash: Buffer;
}

interface Row {
  instance_id: string;
  client_id: string;
  id: string;
  user_id: string;
  status: TokenSession["status"];
  actor: TokenSession["actor"];
  expire_at: Date;
  abandon_at: Date;
  first_factor_verified_at: Date | null;
  second_factor_verified_at: Date | null;
  token_hash: Uint8Array;
  banned: boolean;
}

/**
 * Reads sessions for minting, the most frequent thing that browsers ask for: many with one query under load. Every
 * answer is read from the database after it was asked for, so what ended is refused from then on.
 */
export class HeldSessions {
  readonly #sessions: Gatherer<SessionClaim, HeldSession | undefined>;

  constructor(db: Db) {
    this.#sessions = new Gatherer((claims) => selectHeldSessions(db, claims), MAX_BATCH);
  }

  /** The session, when it is one of that client in that instance. */
  find(claim: SessionClaim): Promise<HeldSession | undefined> {
    return this.#sessions.ask(claim);
  }
}

const nameOf = ({ instanceId, clientId, sessionId }: SessionClaim): string => `${instanceId}|${clientId}|${sessionId}`;

async function selectHeldSessions(db: Db, claims: readonly SessionClaim[]): Promise<(HeldSession | undefined)[]> {
  const { rows } = await sql<Row>`
    select s.instance_id, s.client_id, s.id, s.user_id, s.status, s.actor, s.expire_at, s.abandon_at,
      s.first_factor_verified_at, s.second_factor_verified_at, c.token_hash, u.banned
    from unnest(
      ${claims.map((claim) => claim.instanceId)}::text[],
      ${claims.map((claim) => claim.clientId)}::text[],
      ${claims.map((claim) => claim.sessionId)}::text[]
    ) as claimed (instance_id, client_id, session_id)
    join sessions s on s.id = claimed.session_id and s.client_id = claimed.client_id and s.instance_id = claimed.instance_id
    join clients c on c.id = s.client_id and c.instance_id = s.instance_id
    join users u on u.id = s.user_id and u.instance_id = s.instance_id`.execute(db);
  const found = new Map(
    rows.map((row) => [
      nameOf({ instanceId: row.instance_id, clientId: row.client_id, sessionId: row.id }),
      toHeldSession(row),
    ]),
  );
  return claims.map((claim) => found.get(nameOf(claim)));
}

function toHeldSession(row: Row): HeldSession {
  return {
    session: {
      id: row.id,
      userId: row.user_id,
      status: row.status,
      actor: row.actor,
      expireAt: row.expire_at,
      abandonAt: row.abandon_at,
      firstFactorVerifiedAt: row.first_factor_verified_at,
      secondFactorVerifiedAt: row.second_factor_verified_at,
    },
    banned: row.banned,
    tokenHash: Buffer.from(row.token_hash),
  };
}
