import type { ClerkResource } from "./resource.ts";

export interface PermissionResource extends ClerkResource {
  id: string;
  key: string;
  name: string;
  description: string;
  type: "system" | "user";
  createdAt: Date;
  updatedAt: Date;
}
export interface RoleResource extends ClerkResource {
  id: string;
  key: string;
  name: string;
  description: string;
  permissions: PermissionResource[];
  createdAt: Date;
  updatedAt: Date;
}
