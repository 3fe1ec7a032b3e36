/**
 * Interfaces an application extends to type its own metadata and token claims.
 * They are global, as applications augment them with `declare global`, and they
 * index with `any` so that an application which augments nothing can read any key.
 */
declare global {
  interface CustomJwtSessionClaims {
    [key: string]: any;
  }
  interface ClerkAuthorization {}
  interface UserPublicMetadata {
    [key: string]: any;
  }
  interface UserPrivateMetadata {
    [key: string]: any;
  }
  interface UserUnsafeMetadata {
    [key: string]: any;
  }
  interface OrganizationPublicMetadata {
    [key: string]: any;
  }
  interface OrganizationPrivateMetadata {
    [key: string]: any;
  }
  interface OrganizationMembershipPublicMetadata {
    [key: string]: any;
  }
  interface OrganizationMembershipPrivateMetadata {
    [key: string]: any;
  }
  interface OrganizationInvitationPublicMetadata {
    [key: string]: any;
  }
  interface OrganizationInvitationPrivateMetadata {
    [key: string]: any;
  }
}

/** Metadata a visitor may attach to the sign-up; it becomes the user's unsafe metadata. */
export type SignUpUnsafeMetadata = UserUnsafeMetadata;
