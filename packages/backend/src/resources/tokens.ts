import { Resource } from "./resource.ts";

/** A JWT that the server minted. */
export class Token extends Resource {
  declare readonly jwt: string;
}

/** Complete `Set-Cookie` values. */
export class Cookies extends Resource {
  declare readonly cookies: string[];
}

/** A ticket that signs its user in. */
export class SignInToken extends Resource {
  declare readonly id: string;
  declare readonly userId: string;
  declare readonly token: string;
  declare readonly status: "pending" | "accepted" | "revoked";
  declare readonly url: string | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
}

/** A ticket that signs an actor in as another user. */
export class ActorToken extends Resource {
  declare readonly id: string;
  declare readonly status: "pending" | "accepted" | "revoked";
  declare readonly userId: string;
  declare readonly actor: Record<string, unknown> | null;
  declare readonly token: string | null;
  declare readonly url: string | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
}

/** A token of a social provider, fetched for its user. */
export class OauthAccessToken extends Resource {
  declare readonly externalAccountId: string;
  declare readonly providerUserId: string;
  declare readonly provider: string;
  declare readonly token: string;
  declare readonly publicMetadata: Record<string, unknown>;
  declare readonly label: string;
  declare readonly scopes?: string[];
  declare readonly tokenSecret?: string;
  declare readonly expiresAt?: number;
  declare readonly idToken?: string;
}

/** Lets a test past the bot check. It also answers to its wire names. */
export interface TestingToken {
  readonly token: string;
  readonly expiresAt: number;
}

/** Task that an agent was given on behalf of a user. */
export class AgentTask extends Resource {
  declare readonly agentId: string;
  declare readonly agentTaskId: string;
  declare readonly taskId: string;
  declare readonly url: string;
}
