import type { StoredPassword } from "../../crypto/passwords/index.ts";
import type { Metadata } from "./user.ts";

/** What a user can be created with and changed in later; an absent field takes its default, or stays. */
export interface UserFields {
  externalId?: string | null | undefined;
  username?: string | null | undefined;
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  locale?: string | null | undefined;
  /** Null: none; removes what there is. */
  password?: StoredPassword | null | undefined;
  publicMetadata?: Metadata | undefined;
  privateMetadata?: Metadata | undefined;
  unsafeMetadata?: Metadata | undefined;
  deleteSelfEnabled?: boolean | undefined;
  createOrganizationEnabled?: boolean | undefined;
  createOrganizationsLimit?: number | null | undefined;
  bypassClientTrust?: boolean | undefined;
  legalAcceptedAt?: Date | null | undefined;
  createdAt?: Date | undefined;
}
