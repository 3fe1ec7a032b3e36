import { many, one, Resource } from "./resource.ts";
import type { WireObject } from "./resource.ts";

/** A permission that roles hold, such as `org:teams:read`. */
export class Permission extends Resource {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly key: string;
  declare readonly description: string;
  declare readonly type: "system" | "user";
  declare readonly createdAt: number;
  declare readonly updatedAt: number;
}

/** A role in organizations, such as `org:admin`. */
export class Role extends Resource {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly key: string;
  declare readonly description: string | null;
  declare readonly isCreatorEligible: boolean;
  declare readonly permissions: Permission[];
  declare readonly createdAt: number;
  declare readonly updatedAt: number;

  constructor(json: WireObject) {
    super(json);
    this.permissions = many(Permission, json["permissions"]);
  }
}

/** A role as a role set lists it. */
export class RoleSetItem extends Resource {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly key: string;
  declare readonly description: string | null;
  declare readonly membersCount: number | null;
}

/** The roles that an organization may give. */
export class RoleSet extends Resource {
  declare readonly id: string;
  declare readonly name: string;
  declare readonly key: string;
  declare readonly description: string | null;
  declare readonly type: "initial" | "custom";
  declare readonly roles: RoleSetItem[];
  declare readonly defaultRole: RoleSetItem | null;
  declare readonly creatorRole: RoleSetItem | null;
  declare readonly createdAt: number;
  declare readonly updatedAt: number;

  constructor(json: WireObject) {
    super(json);
    this.roles = many(RoleSetItem, json["roles"]);
    this.defaultRole = one(RoleSetItem, json["default_role"]);
    this.creatorRole = one(RoleSetItem, json["creator_role"]);
  }
}
