export { consumeTotp, createTotp, deleteTotp, importTotp, verifyNewTotp } from "./manage-totp.ts";
export type { Totp } from "./totp.ts";
