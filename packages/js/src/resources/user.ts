import type {
  ClerkPaginatedResponse,
  ClerkResourceReloadParams,
  CreateExternalAccountParams,
  DeletedObjectResource,
  GetUserOrganizationInvitationsParams,
  GetUserOrganizationSuggestionsParams,
  RemoveUserPasswordParams,
  SetImageParams,
  UpdateUserParams,
  UpdateUserPasswordParams,
  UserResource,
} from "@latchkey/shared/types";

import { EmailAddress } from "./email-address.ts";
import { EnterpriseAccount } from "./enterprise-account.ts";
import { ExternalAccount } from "./external-account.ts";
import { many } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { Image } from "./image.ts";
import { uploadBody } from "./image.ts";
import { OrganizationMembership } from "./organization-membership.ts";
import { OrganizationSuggestion, UserOrganizationInvitation } from "./organization-invitation.ts";
import { pageQuery, readPage } from "./page.ts";
import { Passkey } from "./passkey.ts";
import { createPasskey } from "./passkey-registration.ts";
import { PhoneNumber } from "./phone-number.ts";
import type { Resource } from "./resource.ts";
import { withData } from "./resource.ts";
import { BackupCode, TOTP } from "./second-factors.ts";
import { SessionWithActivities } from "./session-with-activities.ts";
import { Web3Wallet } from "./web3-wallet.ts";

type Derived =
  | "primaryEmailAddress"
  | "primaryPhoneNumber"
  | "primaryWeb3Wallet"
  | "fullName"
  | "verifiedExternalAccounts"
  | "unverifiedExternalAccounts"
  | "verifiedWeb3Wallets"
  | "hasVerifiedEmailAddress"
  | "hasVerifiedPhoneNumber";

/** The user of a session. */
export class User extends withData<UserResource, Derived>() implements UserResource {
  static override shape: Shape = {
    path: "/me",
    readers: {
      email_addresses: many(() => EmailAddress),
      phone_numbers: many(() => PhoneNumber),
      web3_wallets: many(() => Web3Wallet),
      passkeys: many(() => Passkey),
      external_accounts: many(() => ExternalAccount),
      enterprise_accounts: many(() => EnterpriseAccount),
      organization_memberships: many(() => OrganizationMembership),
    },
    defaults: () => ({
      username: null,
      firstName: null,
      lastName: null,
      imageUrl: "",
      hasImage: false,
      primaryEmailAddressId: null,
      primaryPhoneNumberId: null,
      primaryWeb3WalletId: null,
      emailAddresses: [],
      phoneNumbers: [],
      web3Wallets: [],
      externalAccounts: [],
      enterpriseAccounts: [],
      passkeys: [],
      organizationMemberships: [],
      publicMetadata: {},
      unsafeMetadata: {},
    }),
  };

  // The user is always the one of the session: its id is not part of its path.
  protected override path(action?: string): string {
    return [this.pathRoot, action].filter(Boolean).join("/");
  }

  // What the hooks hand out must be another object for those who compare.
  override async reload(params: ClerkResourceReloadParams = {}): Promise<this> {
    const json = await this.host.call<object>({
      path: this.path(),
      query: { ...params },
      readClient: true,
    });
    this.fromJSON(json);
    for (const session of this.host.client?.sessions ?? []) {
      if (session.user === this) session.user = new User(this.host, json);
    }
    this.host.emit();
    return this;
  }

  get primaryEmailAddress() {
    return byId(this.emailAddresses, this.primaryEmailAddressId);
  }
  get primaryPhoneNumber() {
    return byId(this.phoneNumbers, this.primaryPhoneNumberId);
  }
  get primaryWeb3Wallet() {
    return byId(this.web3Wallets, this.primaryWeb3WalletId);
  }
  get fullName(): string | null {
    return [this.firstName, this.lastName].filter(Boolean).join(" ") || null;
  }
  get verifiedExternalAccounts() {
    return this.externalAccounts.filter(isVerified);
  }
  get unverifiedExternalAccounts() {
    return this.externalAccounts.filter((account) => !isVerified(account));
  }
  get verifiedWeb3Wallets() {
    return this.web3Wallets.filter(isVerified);
  }
  get hasVerifiedEmailAddress(): boolean {
    return this.emailAddresses.some(isVerified);
  }
  get hasVerifiedPhoneNumber(): boolean {
    return this.phoneNumbers.some(isVerified);
  }

  isPrimaryIdentification = ({ id }: { id: string }): boolean =>
    [this.primaryEmailAddressId, this.primaryPhoneNumberId, this.primaryWeb3WalletId].includes(id);

  update = async ({ unsafeMetadata, ...params }: UpdateUserParams): Promise<this> => {
    if (Object.keys(params).length > 0) await this.send("PATCH", "", params);
    else if (unsafeMetadata) await this.reload();
    return unsafeMetadata
      ? this.updateMetadata({ unsafeMetadata: mergePatch(this.unsafeMetadata, unsafeMetadata) })
      : this;
  };
  updateMetadata = (params: { unsafeMetadata: UserUnsafeMetadata }) => this.send("PATCH", "metadata", params);
  updatePassword = (params: UpdateUserPasswordParams) => this.post("change_password", params);
  removePassword = (params: RemoveUserPasswordParams) => this.post("remove_password", params);

  createEmailAddress = async ({ email }: { email: string }) =>
    new EmailAddress(this.host, await this.create("email_addresses/", { emailAddress: email }));
  createPhoneNumber = async (params: { phoneNumber: string }) =>
    new PhoneNumber(this.host, await this.create("phone_numbers/", params));
  createWeb3Wallet = async (params: { web3Wallet: string }) =>
    new Web3Wallet(this.host, await this.create("web3_wallets/", params));
  createExternalAccount = async ({ additionalScopes, redirectUrl, ...params }: CreateExternalAccountParams) =>
    new ExternalAccount(
      this.host,
      await this.create("external_accounts", {
        ...params,
        additionalScope: additionalScopes,
        redirectUrl: redirectUrl && this.host.buildUrlWithAuth(redirectUrl),
      }),
    );
  createPasskey = () => createPasskey(this.host);

  getSessions = async (): Promise<SessionWithActivities[]> => {
    const sessions = await this.host.call<object[]>({ path: this.path("sessions/active") });
    return sessions.map((json) => new SessionWithActivities(this.host, json));
  };

  setProfileImage = async ({ file }: SetImageParams) => {
    const path = this.path("profile_image");
    const json = await this.host.call<object>(
      file === null ? { path, method: "DELETE" } : { path, method: "POST", body: uploadBody(file) },
    );
    return new Image(this.host, json);
  };

  createTOTP = async () => new TOTP(this.host, await this.create("totp"));
  verifyTOTP = async (params: { code: string }) =>
    new TOTP(this.host, await this.create("totp/attempt_verification", params));
  disableTOTP = () => this.host.call<DeletedObjectResource>({ path: this.path("totp"), method: "DELETE" });
  createBackupCode = async () => new BackupCode(this.host, await this.create("backup_codes/"));

  getOrganizationMemberships = (params: Parameters<UserResource["getOrganizationMemberships"]>[0] = {}) =>
    this.list("organization_memberships", { ...params, paginated: true }, OrganizationMembership);
  getOrganizationInvitations = (params: GetUserOrganizationInvitationsParams = {}) =>
    this.list("organization_invitations", params, UserOrganizationInvitation);
  getOrganizationSuggestions = (params: GetUserOrganizationSuggestionsParams = {}) =>
    this.list("organization_suggestions", params, OrganizationSuggestion);
  leaveOrganization = (organizationId: string) =>
    this.host.call<DeletedObjectResource>({
      path: this.path(`organization_memberships/${organizationId}`),
      method: "DELETE",
    });

  delete = async (): Promise<void> => {
    await this.host.call({ path: this.path(), method: "DELETE" });
  };

  private create(action: string, body?: object): Promise<object> {
    return this.host.call<object>({ path: this.path(action), method: "POST", body: { ...body } });
  }

  private async list<T extends Resource>(
    action: string,
    params: object,
    type: new (...args: any[]) => T,
  ): Promise<ClerkPaginatedResponse<T>> {
    return readPage(this.host, await this.host.call({ path: this.path(action), query: pageQuery(params) }), type);
  }
}

function byId<T extends { id: string }>(items: T[], id: string | null): T | null {
  return items.find((item) => item.id === id) ?? null;
}

function isVerified({ verification }: { verification: { status: string | null } | null }): boolean {
  return verification?.status === "verified";
}

/** The merge patch that turns `current` into `wanted`: keys that are gone become `null`. */
function mergePatch(current: Record<string, any>, wanted: Record<string, any>): Record<string, any> {
  const removed = Object.keys(current ?? {}).filter((key) => !(key in wanted));
  return { ...Object.fromEntries(removed.map((key) => [key, null])), ...wanted };
}
