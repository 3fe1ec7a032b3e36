import type { ClerkPaginatedResponse, ClerkResourceReloadParams, CreateExternalAccountParams, DeletedObjectResource, GetUserOrganizationInvitationsParams, GetUserOrganizationSuggestionsParams, RemoveUserPasswordParams, SetImageParams, UpdateUserParams, UpdateUserPasswordParams, UserResource } from "@latchkey/shared/types";
import { EmailAddress } from "./email-address.ts";
import { ExternalAccount } from "./external-account.ts";
import type { Shape } from "./hydrate.ts";
import { Image } from "./image.ts";
import { OrganizationMembership } from "./organization-membership.ts";
import { OrganizationSuggestion, UserOrganizationInvitation } from "./organization-invitation.ts";
import { Passkey } from "./passkey.ts";
import { PhoneNumber } from "./phone-number.ts";
import { BackupCode, TOTP } from "./second-factors.ts";
import { SessionWithActivities } from "./session-with-activities.ts";
import { Web3Wallet } from "./web3-wallet.ts";
type Derived = "primaryEmailAddress" | "primaryPhoneNumber" | "primaryWeb3Wallet" | "fullName" | "verifiedExternalAccounts" | "unverifiedExternalAccounts" | "verifiedWeb3Wallets" | "hasVerifiedEmailAddress" | "hasVerifiedPhoneNumber";
declare const User_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<UserResource>, Derived>>;
/** The user of a session. */
export declare class User extends User_base implements UserResource {
    static shape: Shape;
    protected path(action?: string): string;
    reload(params?: ClerkResourceReloadParams): Promise<this>;
    get primaryEmailAddress(): import("@latchkey/shared/types").EmailAddressResource | null;
    get primaryPhoneNumber(): import("@latchkey/shared/types").PhoneNumberResource | null;
    get primaryWeb3Wallet(): import("@latchkey/shared/types").Web3WalletResource | null;
    get fullName(): string | null;
    get verifiedExternalAccounts(): import("@latchkey/shared/types").ExternalAccountResource[];
    get unverifiedExternalAccounts(): import("@latchkey/shared/types").ExternalAccountResource[];
    get verifiedWeb3Wallets(): import("@latchkey/shared/types").Web3WalletResource[];
    get hasVerifiedEmailAddress(): boolean;
    get hasVerifiedPhoneNumber(): boolean;
    isPrimaryIdentification: ({ id }: {
        id: string;
    }) => boolean;
    update: ({ unsafeMetadata, ...params }: UpdateUserParams) => Promise<this>;
    updateMetadata: (params: {
        unsafeMetadata: UserUnsafeMetadata;
    }) => Promise<this>;
    updatePassword: (params: UpdateUserPasswordParams) => Promise<this>;
    removePassword: (params: RemoveUserPasswordParams) => Promise<this>;
    createEmailAddress: ({ email }: {
        email: string;
    }) => Promise<EmailAddress>;
    createPhoneNumber: (params: {
        phoneNumber: string;
    }) => Promise<PhoneNumber>;
    createWeb3Wallet: (params: {
        web3Wallet: string;
    }) => Promise<Web3Wallet>;
    createExternalAccount: ({ additionalScopes, redirectUrl, ...params }: CreateExternalAccountParams) => Promise<ExternalAccount>;
    createPasskey: () => Promise<Passkey>;
    getSessions: () => Promise<SessionWithActivities[]>;
    setProfileImage: ({ file }: SetImageParams) => Promise<Image>;
    createTOTP: () => Promise<TOTP>;
    verifyTOTP: (params: {
        code: string;
    }) => Promise<TOTP>;
    disableTOTP: () => Promise<DeletedObjectResource>;
    createBackupCode: () => Promise<BackupCode>;
    getOrganizationMemberships: (params?: Parameters<UserResource["getOrganizationMemberships"]>[0]) => Promise<ClerkPaginatedResponse<OrganizationMembership>>;
    getOrganizationInvitations: (params?: GetUserOrganizationInvitationsParams) => Promise<ClerkPaginatedResponse<UserOrganizationInvitation>>;
    getOrganizationSuggestions: (params?: GetUserOrganizationSuggestionsParams) => Promise<ClerkPaginatedResponse<OrganizationSuggestion>>;
    leaveOrganization: (organizationId: string) => Promise<DeletedObjectResource>;
    delete: () => Promise<void>;
    private create;
    private list;
}
export {};
