import * as contract from "@latchkey/contract/bapi";
import {
  deleteBackupCodes,
  disableMultiFactor,
  importBackupCodes,
  verifyCode,
} from "../../domain/second-factors/index.ts";
import { deletePasskey } from "../../domain/passkeys/index.ts";
import { deleteTotp, importTotp } from "../../domain/totp/index.ts";
import { requireUser, type User } from "../../domain/users/index.ts";
import { domainError } from "../../lib/errors.ts";
import { deletedView } from "../../views/identifications.ts";
import { handle, type BapiContext } from "../route.ts";

const BACKUP_CODE_MIN_LENGTH = 6;

/** Gives a user the second factors that a request brings along from elsewhere. */
export async function importSecondFactors(
  ctx: BapiContext,
  user: User,
  given: { totp_secret?: string | undefined; backup_codes: string[] },
): Promise<User> {
  if (given.totp_secret === undefined && given.backup_codes.length === 0) return user;
  if (given.totp_secret !== undefined) await importTotp(ctx, user, given.totp_secret);
  if (given.backup_codes.length > 0) await importBackupCodes(ctx, user, given.backup_codes);
  return requireUser(ctx, user.id);
}

export const secondFactorRoutes = [
  handle(contract.verifyUserTotp, async (ctx, { params, body }) => {
    const user = await requireUser(ctx, params.user_id);
    if (!user.totpEnabled && !user.backupCodeEnabled) throw domainError("totp_disabled");
    const code = body.code.trim();
    if (code.length < BACKUP_CODE_MIN_LENGTH) throw domainError("totp_invalid_length", { param: "code" });
    const code_type = await verifyCode(ctx, user, code);
    if (!code_type) throw domainError("totp_incorrect_code", { param: "code" });
    return { verified: true as const, code_type };
  }),
  handle(contract.disableUserMfa, async (ctx, { params }) => {
    await disableMultiFactor(ctx, await requireUser(ctx, params.user_id));
    return { user_id: params.user_id };
  }),
  handle(contract.deleteUserTotp, async (ctx, { params }) => {
    const user = await requireUser(ctx, params.user_id);
    if (user.totpEnabled) await deleteTotp(ctx, user, false);
    return { user_id: user.id };
  }),
  handle(contract.deleteUserBackupCodes, async (ctx, { params }) => {
    await deleteBackupCodes(ctx, await requireUser(ctx, params.user_id));
    return { user_id: params.user_id };
  }),
  handle(contract.deleteUserPasskey, async (ctx, { params }) => {
    await deletePasskey(ctx, await requireUser(ctx, params.user_id), params.passkey_identification_id);
    return deletedView("passkey", params.passkey_identification_id);
  }),
];
