import type { ClerkPaginatedResponse, ClerkPaginationParams } from "./pagination.ts";
import type { EmailAddressResource } from "./email-address.ts";
import type { EnterpriseAccountResource } from "./enterprise-account.ts";
import type { CreateExternalAccountParams, ExternalAccountResource } from "./external-account.ts";
import type { DeletedObjectResource, ClerkResource, ImageResource, SetImageParams } from "./resource.ts";
import type {
  OrganizationInvitationStatus,
  OrganizationSuggestionResource,
  OrganizationSuggestionStatus,
  UserOrganizationInvitationResource,
} from "./organization-invitation.ts";
import type { OrganizationMembershipResource } from "./organization-membership.ts";
import type { PhoneNumberResource } from "./phone-number.ts";
import type { BackupCodeResource, PasskeyResource, TOTPResource } from "./second-factors.ts";
import type { SessionWithActivitiesResource } from "./session.ts";
import type { Web3WalletResource } from "./web3-wallet.ts";

export interface UpdateUserParams {
  username?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  primaryEmailAddressId?: string;
  primaryPhoneNumberId?: string;
  primaryWeb3WalletId?: string;
  /** Replaces keys of the unsafe metadata; a `null` value removes its key. */
  unsafeMetadata?: UserUnsafeMetadata;
}
export interface UpdateUserPasswordParams {
  newPassword: string;
  currentPassword?: string;
  signOutOfOtherSessions?: boolean;
}
export interface RemoveUserPasswordParams {
  currentPassword: string;
}
export type GetOrganizationMemberships = (
  params?: ClerkPaginationParams,
) => Promise<ClerkPaginatedResponse<OrganizationMembershipResource>>;
export type GetUserOrganizationInvitationsParams = ClerkPaginationParams<{
  status?: OrganizationInvitationStatus;
}>;
export type GetUserOrganizationSuggestionsParams = ClerkPaginationParams<{
  status?: OrganizationSuggestionStatus | OrganizationSuggestionStatus[];
}>;

interface UserFields {
  id: string;
  externalId: string | null;
  primaryEmailAddressId: string | null;
  primaryEmailAddress: EmailAddressResource | null;
  primaryPhoneNumberId: string | null;
  primaryPhoneNumber: PhoneNumberResource | null;
  primaryWeb3WalletId: string | null;
  primaryWeb3Wallet: Web3WalletResource | null;
  username: string | null;
  /** First and last name in one, or `null` when there is neither. */
  fullName: string | null;
  firstName: string | null;
  lastName: string | null;
  imageUrl: string;
  /** False when `imageUrl` is a generated picture. */
  hasImage: boolean;
  emailAddresses: EmailAddressResource[];
  phoneNumbers: PhoneNumberResource[];
  web3Wallets: Web3WalletResource[];
  externalAccounts: ExternalAccountResource[];
  enterpriseAccounts: EnterpriseAccountResource[];
  passkeys: PasskeyResource[];
  organizationMemberships: OrganizationMembershipResource[];
  passwordEnabled: boolean;
  totpEnabled: boolean;
  backupCodeEnabled: boolean;
  twoFactorEnabled: boolean;
  publicMetadata: UserPublicMetadata;
  unsafeMetadata: UserUnsafeMetadata;
  lastSignInAt: Date | null;
  legalAcceptedAt: Date | null;
  createOrganizationEnabled: boolean;
  createOrganizationsLimit: number | null;
  deleteSelfEnabled: boolean;
  updatedAt: Date | null;
  createdAt: Date | null;
}

interface UserLists {
  readonly verifiedExternalAccounts: ExternalAccountResource[];
  readonly unverifiedExternalAccounts: ExternalAccountResource[];
  readonly verifiedWeb3Wallets: Web3WalletResource[];
  readonly hasVerifiedEmailAddress: boolean;
  readonly hasVerifiedPhoneNumber: boolean;
}

interface UserMethods {
  update: (params: UpdateUserParams) => Promise<UserResource>;
  /** Merges into the unsafe metadata, key by key at every depth; `null` removes a key. */
  updateMetadata: (params: { unsafeMetadata: UserUnsafeMetadata }) => Promise<UserResource>;
  updatePassword: (params: UpdateUserPasswordParams) => Promise<UserResource>;
  removePassword: (params: RemoveUserPasswordParams) => Promise<UserResource>;
  createEmailAddress: (params: { email: string }) => Promise<EmailAddressResource>;
  createPhoneNumber: (params: { phoneNumber: string }) => Promise<PhoneNumberResource>;
  createWeb3Wallet: (params: { web3Wallet: string }) => Promise<Web3WalletResource>;
  createExternalAccount: (params: CreateExternalAccountParams) => Promise<ExternalAccountResource>;
  createPasskey: () => Promise<PasskeyResource>;
  isPrimaryIdentification: (identification: { id: string }) => boolean;
  getSessions: () => Promise<SessionWithActivitiesResource[]>;
  setProfileImage: (params: SetImageParams) => Promise<ImageResource>;
  createTOTP: () => Promise<TOTPResource>;
  verifyTOTP: (params: { code: string }) => Promise<TOTPResource>;
  disableTOTP: () => Promise<DeletedObjectResource>;
  createBackupCode: () => Promise<BackupCodeResource>;
  getOrganizationMemberships: GetOrganizationMemberships;
  getOrganizationInvitations: (
    params?: GetUserOrganizationInvitationsParams,
  ) => Promise<ClerkPaginatedResponse<UserOrganizationInvitationResource>>;
  getOrganizationSuggestions: (
    params?: GetUserOrganizationSuggestionsParams,
  ) => Promise<ClerkPaginatedResponse<OrganizationSuggestionResource>>;
  leaveOrganization: (organizationId: string) => Promise<DeletedObjectResource>;
  delete: () => Promise<void>;
}

/** The signed-in user. */
export interface UserResource extends ClerkResource, UserFields, UserLists, UserMethods {
  id: string;
}
