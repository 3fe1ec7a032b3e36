import type { BackupCodeResource, TOTPResource } from "@latchkey/shared/types";
import type { Shape } from "./hydrate.ts";
declare const TOTP_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<TOTPResource>, never>>;
/** An authenticator app. */
export declare class TOTP extends TOTP_base implements TOTPResource {
    static shape: Shape;
}
declare const BackupCode_base: import("./resource.ts").ResourceClass<Omit<import("./resource.ts").Data<BackupCodeResource>, never>>;
export declare class BackupCode extends BackupCode_base implements BackupCodeResource {
    static shape: Shape;
}
export {};
