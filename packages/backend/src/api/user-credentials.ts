import type { DeletedObject, User } from "../resources/index.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";

/** The part of `clerkClient.users` that checks and removes credentials. */
export function userCredentialsApi(call: ApiCall) {
  return {
    verifyPassword: ({ userId, password }: { userId: string; password: string }) =>
      call<{ verified: true }>({
        method: "POST",
        path: path`/users/${userId}/verify_password`,
        body: { password },
      }),
    verifyTOTP: ({ userId, code }: { userId: string; code: string }) =>
      call<{ verified: true; code_type: "totp" | "backup_code" }>({
        method: "POST",
        path: path`/users/${userId}/verify_totp`,
        body: { code },
      }),
    removePassword: (userId: string, params: { signOutOfOtherSessions?: boolean } = {}) =>
      call<User>({ method: "POST", path: path`/users/${userId}/remove_password`, body: params }),
    setPasswordCompromised: (userId: string, params: { revokeAllSessions?: boolean } = { revokeAllSessions: false }) =>
      call<User>({
        method: "POST",
        path: path`/users/${userId}/password/set_compromised`,
        body: params,
      }),
    unsetPasswordCompromised: (userId: string) =>
      call<User>({ method: "POST", path: path`/users/${userId}/password/unset_compromised` }),
    disableUserMFA: (userId: string) =>
      call<{ user_id: string; userId: string }>({
        method: "DELETE",
        path: path`/users/${userId}/mfa`,
      }),
    deleteUserTOTP: (userId: string) =>
      call<{ user_id: string; userId: string }>({
        method: "DELETE",
        path: path`/users/${userId}/totp`,
      }),
    deleteUserBackupCodes: (userId: string) =>
      call<{ user_id: string; userId: string }>({
        method: "DELETE",
        path: path`/users/${userId}/backup_code`,
      }),
    deleteUserPasskey: (params: { userId: string; passkeyIdentificationId: string }) =>
      call<DeletedObject>({
        method: "DELETE",
        path: path`/users/${params.userId}/passkeys/${params.passkeyIdentificationId}`,
      }),
    deleteUserWeb3Wallet: (params: { userId: string; web3WalletIdentificationId: string }) =>
      call<DeletedObject>({
        method: "DELETE",
        path: path`/users/${params.userId}/web3_wallets/${params.web3WalletIdentificationId}`,
      }),
    deleteUserExternalAccount: (params: { userId: string; externalAccountId: string }) =>
      call<DeletedObject>({
        method: "DELETE",
        path: path`/users/${params.userId}/external_accounts/${params.externalAccountId}`,
      }),
  };
}
