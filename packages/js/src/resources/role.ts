import type { PermissionResource, RoleResource } from "@latchkey/shared/types";

import { many } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";

export class Permission extends withData<PermissionResource>() implements PermissionResource {}

export class Role extends withData<RoleResource>() implements RoleResource {
  static override shape: Shape = { path: "", readers: { permissions: many(() => Permission) } };
}
