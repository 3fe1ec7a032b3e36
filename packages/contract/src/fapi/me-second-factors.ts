import { z } from "zod";
import { text } from "../fields.ts";
import { BackupCode, DeletedObject, TOTP } from "../resources/index.ts";
import { fapi } from "./routes.ts";

const base = { auth: "session", bodyType: "form", envelope: "piggyback" } as const;

export const createMyTotp = fapi({
  ...base,
  id: "createMyTotp",
  method: "POST",
  path: "/v1/me/totp",
  summary: "A new secret for an authenticator app, to be verified by its first code",
  response: TOTP,
  errors: ["totp_disabled"],
});

export const verifyMyTotp = fapi({
  ...base,
  id: "verifyMyTotp",
  method: "POST",
  path: "/v1/me/totp/attempt_verification",
  summary: "Verifies the first code of a new authenticator app, which turns it on",
  body: z.object({ code: text(64) }),
  response: TOTP,
  errors: ["totp_disabled", "form_code_incorrect", "user_locked"],
});

export const deleteMyTotp = fapi({
  ...base,
  id: "deleteMyTotp",
  method: "DELETE",
  path: "/v1/me/totp",
  summary: "Removes the authenticator app",
  response: DeletedObject,
  errors: ["totp_disabled", "second_factor_deletion_not_allowed"],
});

export const createMyBackupCodes = fapi({
  ...base,
  id: "createMyBackupCodes",
  method: "POST",
  path: "/v1/me/backup_codes",
  summary: "Ten new backup codes, which replace the ones before",
  response: BackupCode,
  errors: ["backup_codes_not_available"],
});
