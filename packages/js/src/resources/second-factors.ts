import type { BackupCodeResource, TOTPResource } from "@latchkey/shared/types";

import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";

/** An authenticator app. */
export class TOTP extends withData<TOTPResource>() implements TOTPResource {
  static override shape: Shape = { path: "/me/totp" };
}

export class BackupCode extends withData<BackupCodeResource>() implements BackupCodeResource {
  static override shape: Shape = { path: "/me/backup_codes" };
}
