import type { BapiUser, DeletedObject, FapiUser, PublicUserData } from "@latchkey/contract/resources";
import type { AppContext } from "../context.ts";
import { imageUrl } from "../domain/images/image.ts";
import type { Instance } from "../domain/instances/instance.ts";
import { displayIdentifier, hasSecondFactor, isLocked, type User } from "../domain/users/user.ts";
import { externalAccountView } from "./external-account.ts";
import { emailAddressView, phoneNumberView } from "./identifications.ts";
import { passkeyView } from "./passkey.ts";
import { ms } from "./time.ts";
import type { Output } from "./wire.ts";

type ViewContext = Pick<AppContext, "clock" | "publicUrl"> & { instance: Instance };

function commonUser(ctx: ViewContext, user: User) {
  const now = ctx.clock.now();
  const locked = isLocked(user, now);
  const { user_lockout: lockout } = ctx.instance.settings.attack_protection;
  const image = imageUrl(ctx, user);
  return {
    object: "user" as const,
    id: user.id,
    external_id: user.externalId,
    primary_email_address_id: user.primaryEmailAddressId,
    primary_phone_number_id: user.primaryPhoneNumberId,
    primary_web3_wallet_id: null,
    username: user.username,
    first_name: user.firstName,
    last_name: user.lastName,
    locale: user.locale,
    profile_image_url: image,
    image_url: image,
    has_image: user.imageId !== null,
    public_metadata: user.publicMetadata,
    unsafe_metadata: user.unsafeMetadata,
    email_addresses: user.emailAddresses.map((address) => emailAddressView(address, user.externalAccounts)),
    phone_numbers: user.phoneNumbers.map((number) => phoneNumberView(number)),
    web3_wallets: [],
    passkeys: user.passkeys.map((passkey) => passkeyView(passkey)),
    external_accounts: user.externalAccounts.map((account) => externalAccountView(account)),
    saml_accounts: [],
    enterprise_accounts: [],
    password_enabled: user.passwordEnabled,
    two_factor_enabled: hasSecondFactor(user, ctx.instance.settings),
    totp_enabled: user.totpEnabled,
    backup_code_enabled: user.backupCodeEnabled,
    mfa_enabled_at: ms(user.mfaEnabledAt),
    mfa_disabled_at: ms(user.mfaDisabledAt),
    password_last_updated_at: ms(user.passwordUpdatedAt),
    last_sign_in_at: ms(user.lastSignInAt),
    last_active_at: ms(user.lastActiveAt),
    banned: user.banned,
    locked,
    deprovisioned: false,
    lockout_expires_in_seconds:
      locked && user.lockedUntil ? Math.ceil((user.lockedUntil.getTime() - now.getTime()) / 1_000) : null,
    verification_attempts_remaining: lockout.enabled
      ? locked
        ? 0
        : Math.max(0, lockout.max_attempts - user.failedAttempts)
      : null,
    delete_self_enabled: user.deleteSelfEnabled && ctx.instance.settings.delete_self,
    create_organization_enabled: user.createOrganizationEnabled,
    create_organizations_limit: user.createOrganizationsLimit,
    legal_accepted_at: ms(user.legalAcceptedAt),
    created_at: user.createdAt.getTime(),
    updated_at: user.updatedAt.getTime(),
  };
}

/** The user as browsers see it. */
export function fapiUser(ctx: ViewContext, user: User): Output<typeof FapiUser> {
  return { ...commonUser(ctx, user), organization_memberships: [] };
}

/** The user as holders of the secret key and webhook receivers see it. */
export function bapiUser(ctx: ViewContext, user: User): Output<typeof BapiUser> {
  return {
    ...commonUser(ctx, user),
    private_metadata: user.privateMetadata,
    bypass_client_trust: user.bypassClientTrust,
  };
}

export function deletedUser(user: User): Output<typeof DeletedObject> {
  return {
    object: "user",
    id: user.id,
    deleted: true,
    ...(user.externalId === null ? {} : { external_id: user.externalId }),
  };
}

export function publicUserData(ctx: ViewContext, user: User): Output<typeof PublicUserData> {
  const image = imageUrl(ctx, user);
  return {
    user_id: user.id,
    first_name: user.firstName,
    last_name: user.lastName,
    profile_image_url: image,
    image_url: image,
    has_image: user.imageId !== null,
    identifier: displayIdentifier(user),
    username: user.username,
    banned: user.banned,
    deprovisioned: false,
  };
}
