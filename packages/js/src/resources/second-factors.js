import { withData } from "./resource.js";
/** An authenticator app. */
export class TOTP extends withData() {
    static shape = { path: "/me/totp" };
}
export class BackupCode extends withData() {
    static shape = { path: "/me/backup_codes" };
}
