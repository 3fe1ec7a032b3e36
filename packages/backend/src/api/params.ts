/** Which part of a list to answer. */
export interface ListParams {
  /** 1 to 500; default 10. */
  limit?: number;
  offset?: number;
}

/** A sortable field, with `+` for ascending or `-` for descending order before it. */
export type OrderBy<Field extends string> = Field | `+${Field}` | `-${Field}`;

/** The three kinds of metadata of a user; what is left out stays as it is. */
export interface UserMetadataParams {
  publicMetadata?: UserPublicMetadata;
  privateMetadata?: UserPrivateMetadata;
  unsafeMetadata?: UserUnsafeMetadata;
}

/** The two kinds of metadata of an organization; what is left out stays as it is. */
export interface OrganizationMetadataParams {
  publicMetadata?: OrganizationPublicMetadata;
  privateMetadata?: OrganizationPrivateMetadata;
}

/** Splits metadata off the other fields of an update. Absent fields are left out of both halves. */
export function splitMetadata<Params extends object>(params: Params): { fields: object; metadata: object } {
  const entries = Object.entries(params).filter(([, value]) => value !== undefined);
  const isMetadata = ([key]: [string, unknown]) => /^(public|private|unsafe)Metadata$/.test(key);
  return {
    fields: Object.fromEntries(entries.filter((entry) => !isMetadata(entry))),
    metadata: Object.fromEntries(entries.filter(isMetadata)),
  };
}
