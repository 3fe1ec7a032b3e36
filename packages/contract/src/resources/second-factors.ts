import { z } from "zod";
import { milliseconds, resource } from "../registry.ts";

export const TOTP = resource(
  "TOTP",
  ["fapi"],
  z.object({
    object: z.literal("totp"),
    id: z.string(),
    /** Base32; only while the app is being set up. */
    secret: z.string().nullable(),
    uri: z.string().nullable(),
    verified: z.boolean(),
    backup_codes: z.array(z.string()).nullable(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);

export const BackupCode = resource(
  "BackupCode",
  ["fapi"],
  z.object({
    object: z.literal("backup_code"),
    id: z.string(),
    codes: z.array(z.string()),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);
