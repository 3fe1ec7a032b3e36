import { many, Resource } from "./resource.ts";
import type { WireObject } from "./resource.ts";

interface MachineTokenFields {
  readonly id: string;
  readonly subject: string;
  readonly scopes: string[];
  readonly claims: Record<string, any> | null;
  readonly revoked: boolean;
  readonly revocationReason: string | null;
  readonly expired: boolean;
  readonly expiration: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A key that lets a program act for a user (`user_…`) or an organization (`org_…`). */
export class APIKey extends Resource implements MachineTokenFields {
  declare readonly id: string;
  declare readonly type: string;
  declare readonly name: string;
  declare readonly subject: string;
  declare readonly scopes: string[];
  declare readonly claims: Record<string, any> | null;
  declare readonly revoked: boolean;
  declare readonly revocationReason: string | null;
  declare readonly expired: boolean;
  declare readonly expiration: number | null;
  declare readonly createdBy: string | null;
  declare readonly description: string | null;
  declare readonly lastUsedAt: number | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
  /** Only in the answer that creates the key. */
  declare readonly secret?: string;
}

/** A token by which one machine calls another. */
export class M2MToken extends Resource implements MachineTokenFields {
  declare readonly id: string;
  declare readonly subject: string;
  declare readonly scopes: string[];
  declare readonly claims: Record<string, any> | null;
  declare readonly revoked: boolean;
  declare readonly revocationReason: string | null;
  declare readonly expired: boolean;
  declare readonly expiration: number | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
  /** Only in the answer that creates the token. */
  declare readonly token?: string;
}

/** What an OAuth access token of this instance stands for. */
export class IdPOAuthAccessToken extends Resource {
  declare readonly id: string;
  declare readonly clientId: string;
  declare readonly type: string;
  declare readonly subject: string;
  declare readonly scopes: string[];
  declare readonly revoked: boolean;
  declare readonly revocationReason: string | null;
  declare readonly expired: boolean;
  declare readonly expiration: number | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
}

/** A program of the app's own that calls others. */
export class Machine extends Resource {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly instanceId: string;
  declare readonly defaultTokenTtl: number;
  declare readonly scopedMachines: Machine[];
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
  /** Only in the answer that creates the machine. */
  declare readonly secretKey?: string;

  constructor(json: WireObject) {
    super(json);
    this.scopedMachines = many(Machine, json["scoped_machines"]);
  }
}

/** That one machine may call another. */
export class MachineScope extends Resource {
  declare readonly fromMachineId: string;
  declare readonly toMachineId: string;
  declare readonly createdAt?: number;
  declare readonly deleted?: boolean;
}

/** Secret key of a machine. */
export class MachineSecretKey extends Resource {
  declare readonly secret: string;
}
