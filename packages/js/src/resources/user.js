import { EmailAddress } from "./email-address.js";
import { EnterpriseAccount } from "./enterprise-account.js";
import { ExternalAccount } from "./external-account.js";
import { many } from "./hydrate.js";
import { Image } from "./image.js";
import { uploadBody } from "./image.js";
import { OrganizationMembership } from "./organization-membership.js";
import { OrganizationSuggestion, UserOrganizationInvitation } from "./organization-invitation.js";
import { pageQuery, readPage } from "./page.js";
import { Passkey } from "./passkey.js";
import { createPasskey } from "./passkey-registration.js";
import { PhoneNumber } from "./phone-number.js";
import { withData } from "./resource.js";
import { BackupCode, TOTP } from "./second-factors.js";
import { SessionWithActivities } from "./session-with-activities.js";
import { Web3Wallet } from "./web3-wallet.js";
/** The user of a session. */
export class User extends withData() {
    static shape = {
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
    path(action) {
        return [this.pathRoot, action].filter(Boolean).join("/");
    }
    // What the hooks hand out must be another object for those who compare.
    async reload(params = {}) {
        const json = await this.host.call({
            path: this.path(),
            query: { ...params },
            readClient: true,
        });
        this.fromJSON(json);
        for (const session of this.host.client?.sessions ?? []) {
            if (session.user === this)
                session.user = new User(this.host, json);
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
    get fullName() {
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
    get hasVerifiedEmailAddress() {
        return this.emailAddresses.some(isVerified);
    }
    get hasVerifiedPhoneNumber() {
        return this.phoneNumbers.some(isVerified);
    }
    isPrimaryIdentification = ({ id }) => [this.primaryEmailAddressId, this.primaryPhoneNumberId, this.primaryWeb3WalletId].includes(id);
    update = async ({ unsafeMetadata, ...params }) => {
        if (Object.keys(params).length > 0)
            await this.send("PATCH", "", params);
        else if (unsafeMetadata)
            await this.reload();
        return unsafeMetadata
            ? this.updateMetadata({ unsafeMetadata: mergePatch(this.unsafeMetadata, unsafeMetadata) })
            : this;
    };
    updateMetadata = (params) => this.send("PATCH", "metadata", params);
    updatePassword = (params) => this.post("change_password", params);
    removePassword = (params) => this.post("remove_password", params);
    createEmailAddress = async ({ email }) => new EmailAddress(this.host, await this.create("email_addresses/", { emailAddress: email }));
    createPhoneNumber = async (params) => new PhoneNumber(this.host, await this.create("phone_numbers/", params));
    createWeb3Wallet = async (params) => new Web3Wallet(this.host, await this.create("web3_wallets/", params));
    createExternalAccount = async ({ additionalScopes, redirectUrl, ...params }) => new ExternalAccount(this.host, await this.create("external_accounts", {
        ...params,
        additionalScope: additionalScopes,
        redirectUrl: redirectUrl && this.host.buildUrlWithAuth(redirectUrl),
    }));
    createPasskey = () => createPasskey(this.host);
    getSessions = async () => {
        const sessions = await this.host.call({ path: this.path("sessions/active") });
        return sessions.map((json) => new SessionWithActivities(this.host, json));
    };
    setProfileImage = async ({ file }) => {
        const path = this.path("profile_image");
        const json = await this.host.call(file === null ? { path, method: "DELETE" } : { path, method: "POST", body: uploadBody(file) });
        return new Image(this.host, json);
    };
    createTOTP = async () => new TOTP(this.host, await this.create("totp"));
    verifyTOTP = async (params) => new TOTP(this.host, await this.create("totp/attempt_verification", params));
    disableTOTP = () => this.host.call({ path: this.path("totp"), method: "DELETE" });
    createBackupCode = async () => new BackupCode(this.host, await this.create("backup_codes/"));
    getOrganizationMemberships = (params = {}) => this.list("organization_memberships", { ...params, paginated: true }, OrganizationMembership);
    getOrganizationInvitations = (params = {}) => this.list("organization_invitations", params, UserOrganizationInvitation);
    getOrganizationSuggestions = (params = {}) => this.list("organization_suggestions", params, OrganizationSuggestion);
    leaveOrganization = (organizationId) => this.host.call({
        path: this.path(`organization_memberships/${organizationId}`),
        method: "DELETE",
    });
    delete = async () => {
        await this.host.call({ path: this.path(), method: "DELETE" });
    };
    create(action, body) {
        return this.host.call({ path: this.path(action), method: "POST", body: { ...body } });
    }
    async list(action, params, type) {
        return readPage(this.host, await this.host.call({ path: this.path(action), query: pageQuery(params) }), type);
    }
}
function byId(items, id) {
    return items.find((item) => item.id === id) ?? null;
}
function isVerified({ verification }) {
    return verification?.status === "verified";
}
/** The merge patch that turns `current` into `wanted`: keys that are gone become `null`. */
function mergePatch(current, wanted) {
    const removed = Object.keys(current ?? {}).filter((key) => !(key in wanted));
    return { ...Object.fromEntries(removed.map((key) => [key, null])), ...wanted };
}
