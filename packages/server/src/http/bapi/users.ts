import type { Input } from "@latchkey/contract";
import * as contract from "@latchkey/contract/bapi";
import { hashPassword, type StoredPassword } from "../../crypto/passwords/index.ts";
import { isPasswordDigest } from "../../crypto/passwords/imported.ts";
import { requireEmailAddress, requirePhoneNumber, requireUsername } from "../../domain/identifiers/index.ts";
import { requirePassword } from "../../domain/passwords/index.ts";
import { withTransaction } from "../../db/transaction.ts";
import { revokeUserSessions } from "../../domain/sessions/index.ts";
import * as users from "../../domain/users/index.ts";
import { domainError } from "../../lib/errors.ts";
import { bapiUser, deletedUser } from "../../views/user.ts";
import { importSecondFactors } from "./second-factors.ts";
import { handle, type BapiContext } from "../route.ts";

type Filters = Input<typeof contract.countUsers>["query"];
type Creation = Input<typeof contract.createUser>["body"];
type Update = Input<typeof contract.updateUser>["body"];

const toFilters = (query: Filters): users.UserFilters => ({
  emailAddress: query.email_address,
  phoneNumber: query.phone_number,
  username: query.username,
  web3Wallet: query.web3_wallet,
  userId: query.user_id,
  externalId: query.external_id,
  organizationId: query.organization_id,
  providerUserId: query.provider_user_id,
  provider: query.provider,
  query: query.query,
  emailAddressQuery: query.email_address_query,
  phoneNumberQuery: query.phone_number_query,
  usernameQuery: query.username_query,
  nameQuery: query.name_query,
  banned: query.banned,
  lastActiveAtBefore: query.last_active_at_before,
  lastActiveAtAfter: query.last_active_at_after ?? query.last_active_at_since,
  createdAtBefore: query.created_at_before,
  createdAtAfter: query.created_at_after,
  lastSignInAtBefore: query.last_sign_in_at_before,
  lastSignInAtAfter: query.last_sign_in_at_after,
});

/** @throws form_password_digest_invalid_code, form_conditional_param_*, form_password_* */
async function toPassword(
  ctx: BapiContext,
  body: Pick<Creation, "password" | "password_digest" | "password_hasher" | "skip_password_checks">,
): Promise<StoredPassword | undefined> {
  if (body.password !== undefined) {
    if (body.password_digest !== undefined)
      throw domainError("form_conditional_param_disallowed", {
        param: "password_digest",
        values: { other: "password" },
      });
    if (!body.skip_password_checks) await requirePassword(ctx, body.password, { param: "password" });
    return { digest: await hashPassword(body.password), hasher: "argon2id" };
  }
  if (body.password_digest === undefined) return undefined;
  const hasher = body.password_hasher;
  if (!hasher)
    throw domainError("form_conditional_param_missing", {
      param: "password_hasher",
      values: { other: "password_digest" },
    });
  if (!isPasswordDigest(hasher, body.password_digest))
    throw domainError("form_password_digest_invalid_code", { param: "password_digest", values: { hasher } });
  return { digest: body.password_digest, hasher };
}

function toIdentifications(body: Creation): users.NewIdentification[] {
  const build = (type: users.IdentificationType, values: string[], statuses: string[]) =>
    values.map((value, index) => {
      const status = statuses[index] ?? "verified";
      if (status !== "verified" && status !== "reserved")
        throw domainError("form_param_value_invalid", { param: `${type}_identification_status` });
      return {
        userId: "",
        type,
        value,
        status,
        strategy: status === "verified" ? "admin" : null,
      } as users.NewIdentification;
    });
  return [
    ...build(
      "email_address",
      body.email_address.map((value) => requireEmailAddress(value)),
      body.email_address_identification_status,
    ),
    ...build(
      "phone_number",
      body.phone_number.map((value) => requirePhoneNumber(value)),
      body.phone_number_identification_status,
    ),
  ];
}

/** @throws form_data_missing when an identifier that the instance requires is not there. */
function requireWhatTheInstanceRequires(ctx: BapiContext, body: Creation): void {
  if (body.skip_user_requirement) return;
  const { identifiers, password } = ctx.instance.settings;
  const missing: string[] = [];
  if (identifiers.email_address.enabled && identifiers.email_address.required && body.email_address.length === 0)
    missing.push("email_address");
  if (identifiers.phone_number.enabled && identifiers.phone_number.required && body.phone_number.length === 0)
    missing.push("phone_number");
  if (identifiers.username.enabled && identifiers.username.required && !body.username) missing.push("username");
  const hasPassword = body.password !== undefined || body.password_digest !== undefined;
  if (password.enabled && password.required && !hasPassword && !body.skip_password_requirement)
    missing.push("password");
  if (missing.length > 0)
    throw domainError("form_data_missing", { values: { params: missing.join(", ") }, meta: { param_names: missing } });
}

/** @throws legal_not_accepted where the instance asks for consent, unless the caller vouches for it. */
function requireLegalConsent(ctx: BapiContext, body: Creation): void {
  const isAsked = ctx.instance.settings.sign_up.legal_consent_enabled && !body.skip_legal_checks;
  if (isAsked && !body.legal_accepted_at) throw domainError("legal_not_accepted", { param: "legal_accepted_at" });
}

const toUsername = (ctx: BapiContext, username: string | null | undefined): string | null | undefined =>
  username ? requireUsername(username, ctx.instance.settings.identifiers.username) : username;

async function createUser(ctx: BapiContext, body: Creation): Promise<users.User> {
  requireWhatTheInstanceRequires(ctx, body);
  requireLegalConsent(ctx, body);
  const fields: users.NewUser = {
    ...commonFields(ctx, body),
    password: (await toPassword(ctx, body)) ?? null,
    identifications: toIdentifications(body),
    banned: body.banned,
    deleteSelfEnabled: body.delete_self_enabled ?? ctx.instance.settings.delete_self,
  };
  return withTransaction(ctx, async (tx) => {
    const user = await users.createUser(tx, fields);
    if (body.locked) await users.lockUser(tx, user.id);
    return importSecondFactors(tx, body.locked ? await users.requireUser(tx, user.id) : user, body);
  });
}

const commonFields = (ctx: BapiContext, body: Omit<Creation | Update, "password">) => ({
  externalId: body.external_id,
  username: toUsername(ctx, body.username),
  firstName: body.first_name,
  lastName: body.last_name,
  locale: body.locale,
  publicMetadata: body.public_metadata,
  privateMetadata: body.private_metadata,
  unsafeMetadata: body.unsafe_metadata,
  deleteSelfEnabled: body.delete_self_enabled,
  createOrganizationEnabled: body.create_organization_enabled,
  createOrganizationsLimit: body.create_organizations_limit,
  bypassClientTrust: body.bypass_client_trust,
  legalAcceptedAt: body.legal_accepted_at,
  createdAt: body.created_at,
});

async function updateUser(ctx: BapiContext, id: string, body: Update): Promise<users.User> {
  const user = await users.updateUser(ctx, id, {
    ...commonFields(ctx, body),
    password: await toPassword(ctx, body),
    primaryEmailAddressId: body.primary_email_address_id,
    primaryPhoneNumberId: body.primary_phone_number_id,
  });
  if (body.sign_out_of_other_sessions) await revokeUserSessions(ctx, user);
  return importSecondFactors(ctx, user, body);
}

const metadataOf = (body: Input<typeof contract.updateUserMetadata>["body"]): users.MetadataPatch => ({
  publicMetadata: body.public_metadata,
  privateMetadata: body.private_metadata,
  unsafeMetadata: body.unsafe_metadata,
});

const each = (ctx: BapiContext, ids: string[], verb: (ctx: BapiContext, id: string) => Promise<users.User>) =>
  Promise.all(ids.map(async (id) => bapiUser(ctx, await verb(ctx, id))));

export const userRoutes = [
  handle(contract.listUsers, async (ctx, { query }) => {
    const found = await users.findUsers(ctx, toFilters(query), {
      limit: query.limit,
      offset: query.offset,
      startingAfter: query.starting_after,
      orderBy: query.order_by,
    });
    return found.map((user) => bapiUser(ctx, user));
  }),
  handle(contract.countUsers, async (ctx, { query }) => ({
    object: "total_count" as const,
    total_count: await users.countUsers(ctx, toFilters(query)),
  })),
  handle(contract.createUser, async (ctx, { body }) => bapiUser(ctx, await createUser(ctx, body))),
  handle(contract.getUser, async (ctx, { params }) => bapiUser(ctx, await users.requireUser(ctx, params.user_id))),
  handle(contract.updateUser, async (ctx, { params, body }) =>
    bapiUser(ctx, await updateUser(ctx, params.user_id, body)),
  ),
  handle(contract.deleteUser, async (ctx, { params }) => deletedUser(await users.deleteUser(ctx, params.user_id))),
  handle(contract.banUser, async (ctx, { params }) => bapiUser(ctx, await users.banUser(ctx, params.user_id))),
  handle(contract.unbanUser, async (ctx, { params }) => bapiUser(ctx, await users.unbanUser(ctx, params.user_id))),
  handle(contract.banUsers, async (ctx, { body }) => each(ctx, body.user_ids, users.banUser)),
  handle(contract.unbanUsers, async (ctx, { body }) => each(ctx, body.user_ids, users.unbanUser)),
  handle(contract.lockUser, async (ctx, { params }) => bapiUser(ctx, await users.lockUser(ctx, params.user_id))),
  handle(contract.unlockUser, async (ctx, { params }) => bapiUser(ctx, await users.unlockUser(ctx, params.user_id))),
  handle(contract.updateUserMetadata, async (ctx, { params, body }) =>
    bapiUser(ctx, await users.updateMetadata(ctx, params.user_id, metadataOf(body))),
  ),
  handle(contract.replaceUserMetadata, async (ctx, { params, body }) =>
    bapiUser(ctx, await users.updateUser(ctx, params.user_id, metadataOf(body))),
  ),
  handle(contract.updateUserProfileImage, async (ctx, { params, file }) =>
    bapiUser(ctx, await users.setProfileImage(ctx, await users.requireUser(ctx, params.user_id), file.bytes)),
  ),
  handle(contract.deleteUserProfileImage, async (ctx, { params }) =>
    bapiUser(ctx, await users.removeProfileImage(ctx, await users.requireUser(ctx, params.user_id))),
  ),
  handle(contract.verifyUserPassword, async (ctx, { params, body }) => {
    const user = await users.requireUser(ctx, params.user_id);
    if (!user.passwordEnabled) throw domainError("no_password_set");
    if (!(await users.checkPassword(ctx, user, body.password)))
      throw domainError("incorrect_password", { param: "password" });
    return { verified: true };
  }),
  handle(contract.setUserPasswordCompromised, async (ctx, { params, body }) => {
    const revokesSessions = body.revoke_all_sessions ?? false;
    return bapiUser(
      ctx,
      await users.setPasswordCompromised(ctx, params.user_id, { isCompromised: true, revokesSessions }),
    );
  }),
  handle(contract.unsetUserPasswordCompromised, async (ctx, { params }) => {
    const verdict = { isCompromised: false, revokesSessions: false };
    return bapiUser(ctx, await users.setPasswordCompromised(ctx, params.user_id, verdict));
  }),
  handle(contract.removeUserPassword, async (ctx, { params, body }) => {
    const user = await users.updateUser(ctx, params.user_id, { password: null });
    if (body.sign_out_of_other_sessions) await revokeUserSessions(ctx, user);
    return bapiUser(ctx, user);
  }),
];
