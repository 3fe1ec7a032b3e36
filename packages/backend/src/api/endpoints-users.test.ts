import { describe } from "vitest";
import { testEndpoints } from "../testing/endpoint-table.ts";

describe("endpoints: users, sessions and identifiers", () => {
  testEndpoints([
    [
      "actorTokens.create",
      (c) => c.actorTokens.create({ userId: "u", actor: { sub: "a" }, expiresInSeconds: 5 }),
      'POST /v1/actor_tokens {"user_id":"u","actor":{"sub":"a"},"expires_in_seconds":5}',
    ],
    ["actorTokens.revoke", (c) => c.actorTokens.revoke("act_1"), "POST /v1/actor_tokens/act_1/revoke"],
    ["clients.getClientList", (c) => c.clients.getClientList(), "GET /v1/clients ?paginated=true"],
    ["clients.getClient", (c) => c.clients.getClient("client_1"), "GET /v1/clients/client_1"],
    ["clients.verifyClient", (c) => c.clients.verifyClient("t"), 'POST /v1/clients/verify {"token":"t"}'],
    [
      "clients.getHandshakePayload",
      (c) => c.clients.getHandshakePayload({ nonce: "n" }),
      "GET /v1/clients/handshake_payload ?nonce=n",
    ],
    [
      "emailAddresses.getEmailAddress",
      (c) => c.emailAddresses.getEmailAddress("idn_1"),
      "GET /v1/email_addresses/idn_1",
    ],
    [
      "emailAddresses.createEmailAddress",
      (c) => c.emailAddresses.createEmailAddress({ userId: "u", emailAddress: "e" }),
      'POST /v1/email_addresses {"user_id":"u","email_address":"e"}',
    ],
    [
      "emailAddresses.updateEmailAddress",
      (c) => c.emailAddresses.updateEmailAddress("idn_1", { primary: true }),
      'PATCH /v1/email_addresses/idn_1 {"primary":true}',
    ],
    [
      "emailAddresses.deleteEmailAddress",
      (c) => c.emailAddresses.deleteEmailAddress("idn_1"),
      "DELETE /v1/email_addresses/idn_1",
    ],
    ["phoneNumbers.getPhoneNumber", (c) => c.phoneNumbers.getPhoneNumber("p"), "GET /v1/phone_numbers/p"],
    [
      "phoneNumbers.createPhoneNumber",
      (c) => c.phoneNumbers.createPhoneNumber({ userId: "u", phoneNumber: "+1" }),
      'POST /v1/phone_numbers {"user_id":"u","phone_number":"+1"}',
    ],
    [
      "phoneNumbers.updatePhoneNumber",
      (c) => c.phoneNumbers.updatePhoneNumber("p", { reservedForSecondFactor: true }),
      'PATCH /v1/phone_numbers/p {"reserved_for_second_factor":true}',
    ],
    ["phoneNumbers.deletePhoneNumber", (c) => c.phoneNumbers.deletePhoneNumber("p"), "DELETE /v1/phone_numbers/p"],
    [
      "sessions.getSessionList",
      (c) => c.sessions.getSessionList({ userId: "u", status: "active" }),
      "GET /v1/sessions ?user_id=u&status=active&paginated=true",
    ],
    ["sessions.getSession", (c) => c.sessions.getSession("sess_1"), "GET /v1/sessions/sess_1"],
    ["sessions.createSession", (c) => c.sessions.createSession({ userId: "u" }), 'POST /v1/sessions {"user_id":"u"}'],
    ["sessions.revokeSession", (c) => c.sessions.revokeSession("sess_1"), "POST /v1/sessions/sess_1/revoke"],
    [
      "sessions.verifySession",
      (c) => c.sessions.verifySession("sess_1", "t"),
      'POST /v1/sessions/sess_1/verify {"token":"t"}',
    ],
    ["sessions.getToken", (c) => c.sessions.getToken("sess_1"), "POST /v1/sessions/sess_1/tokens"],
    [
      "sessions.getToken of a template",
      (c) => c.sessions.getToken("sess_1", "supa base", 30),
      'POST /v1/sessions/sess_1/tokens/supa%20base {"expires_in_seconds":30}',
    ],
    [
      "sessions.refreshSession",
      (c) =>
        c.sessions.refreshSession("sess_1", {
          expired_token: "e",
          refresh_token: "r",
          request_origin: "o",
          suffixed_cookies: false,
        }),
      'POST /v1/sessions/sess_1/refresh {"expired_token":"e","refresh_token":"r","request_origin":"o"}',
    ],
    [
      "signInTokens.createSignInToken",
      (c) => c.signInTokens.createSignInToken({ userId: "u", expiresInSeconds: 300 }),
      'POST /v1/sign_in_tokens {"user_id":"u","expires_in_seconds":300}',
    ],
    [
      "signInTokens.revokeSignInToken",
      (c) => c.signInTokens.revokeSignInToken("t"),
      "POST /v1/sign_in_tokens/t/revoke",
    ],
    ["signUps.get", (c) => c.signUps.get("sua_1"), "GET /v1/sign_ups/sua_1"],
    [
      "signUps.update",
      (c) => c.signUps.update({ signUpAttemptId: "sua_1", externalId: "e" }),
      'PATCH /v1/sign_ups/sua_1 {"external_id":"e"}',
    ],
    ["testingTokens.createTestingToken", (c) => c.testingTokens.createTestingToken(), "POST /v1/testing_tokens"],
    ["users.getUser", (c) => c.users.getUser("user_1"), "GET /v1/users/user_1"],
    [
      "users.getCount",
      (c) => c.users.getCount({ emailAddress: ["a@b.dev"] }),
      "GET /v1/users/count ?email_address=a%40b.dev",
    ],
    [
      "users.createUser",
      (c) =>
        c.users.createUser({
          emailAddress: ["e"],
          passwordDigest: "d",
          passwordHasher: "bcrypt",
          createdAt: new Date(0),
        }),
      'POST /v1/users {"email_address":["e"],"password_digest":"d","password_hasher":"bcrypt","created_at":"1970-01-01T00:00:00.000Z"}',
    ],
    [
      "users.updateUser",
      (c) => c.users.updateUser("u", { primaryEmailAddressID: "idn_1", firstName: null }),
      'PATCH /v1/users/u {"primary_email_address_id":"idn_1","first_name":null}',
    ],
    [
      "users.updateUser with metadata",
      (c) => c.users.updateUser("u", { firstName: "B", publicMetadata: { plan: "pro", innerKey: 1 } }),
      'PATCH /v1/users/u {"first_name":"B"}',
      'PUT /v1/users/u/metadata {"public_metadata":{"plan":"pro","innerKey":1}}',
    ],
    [
      "users.updateUser with metadata alone",
      (c) => c.users.updateUser("u", { unsafeMetadata: {} }),
      'PUT /v1/users/u/metadata {"unsafe_metadata":{}}',
    ],
    [
      "users.updateUserMetadata",
      (c) => c.users.updateUserMetadata("u", { privateMetadata: { aB: { cD: 1 } } }),
      'PATCH /v1/users/u/metadata {"private_metadata":{"aB":{"cD":1}}}',
    ],
    [
      "users.replaceUserMetadata",
      (c) => c.users.replaceUserMetadata("u", { publicMetadata: {} }),
      'PUT /v1/users/u/metadata {"public_metadata":{}}',
    ],
    ["users.deleteUser", (c) => c.users.deleteUser("u"), "DELETE /v1/users/u"],
    [
      "users.replaceUserEmailAddress",
      (c) => c.users.replaceUserEmailAddress("u", { emailAddress: "e" }),
      'PUT /v1/users/u/email_address {"email_address":"e"}',
    ],
    [
      "users.replaceUserPhoneNumber",
      (c) => c.users.replaceUserPhoneNumber("u", { phoneNumber: "+1" }),
      'PUT /v1/users/u/phone_number {"phone_number":"+1"}',
    ],
    [
      "users.getUserOauthAccessToken",
      (c) => c.users.getUserOauthAccessToken("u", "google"),
      "GET /v1/users/u/oauth_access_tokens/oauth_google ?paginated=true",
    ],
    [
      "users.getUserOauthAccessToken, custom",
      (c) => c.users.getUserOauthAccessToken("u", "custom_x"),
      "GET /v1/users/u/oauth_access_tokens/custom_x ?paginated=true",
    ],
    ["users.disableUserMFA", (c) => c.users.disableUserMFA("u"), "DELETE /v1/users/u/mfa"],
    [
      "users.getOrganizationMembershipList",
      (c) => c.users.getOrganizationMembershipList({ userId: "u", limit: 5 }),
      "GET /v1/users/u/organization_memberships ?limit=5",
    ],
    [
      "users.getOrganizationInvitationList",
      (c) => c.users.getOrganizationInvitationList({ userId: "u" }),
      "GET /v1/users/u/organization_invitations",
    ],
    [
      "users.removePassword",
      (c) => c.users.removePassword("u", { signOutOfOtherSessions: true }),
      'POST /v1/users/u/remove_password {"sign_out_of_other_sessions":true}',
    ],
    [
      "users.verifyPassword",
      (c) => c.users.verifyPassword({ userId: "u", password: "p" }),
      'POST /v1/users/u/verify_password {"password":"p"}',
    ],
    [
      "users.verifyTOTP",
      (c) => c.users.verifyTOTP({ userId: "u", code: "1" }),
      'POST /v1/users/u/verify_totp {"code":"1"}',
    ],
    ["users.banUser", (c) => c.users.banUser("u"), "POST /v1/users/u/ban"],
    ["users.unbanUser", (c) => c.users.unbanUser("u"), "POST /v1/users/u/unban"],
    ["users.lockUser", (c) => c.users.lockUser("u"), "POST /v1/users/u/lock"],
    ["users.unlockUser", (c) => c.users.unlockUser("u"), "POST /v1/users/u/unlock"],
    ["users.deleteUserProfileImage", (c) => c.users.deleteUserProfileImage("u"), "DELETE /v1/users/u/profile_image"],
    [
      "users.deleteUserPasskey",
      (c) => c.users.deleteUserPasskey({ userId: "u", passkeyIdentificationId: "p" }),
      "DELETE /v1/users/u/passkeys/p",
    ],
    [
      "users.deleteUserWeb3Wallet",
      (c) => c.users.deleteUserWeb3Wallet({ userId: "u", web3WalletIdentificationId: "w" }),
      "DELETE /v1/users/u/web3_wallets/w",
    ],
    [
      "users.deleteUserExternalAccount",
      (c) => c.users.deleteUserExternalAccount({ userId: "u", externalAccountId: "e" }),
      "DELETE /v1/users/u/external_accounts/e",
    ],
    ["users.deleteUserBackupCodes", (c) => c.users.deleteUserBackupCodes("u"), "DELETE /v1/users/u/backup_code"],
    ["users.deleteUserTOTP", (c) => c.users.deleteUserTOTP("u"), "DELETE /v1/users/u/totp"],
    [
      "users.setPasswordCompromised",
      (c) => c.users.setPasswordCompromised("u"),
      'POST /v1/users/u/password/set_compromised {"revoke_all_sessions":false}',
    ],
    [
      "users.unsetPasswordCompromised",
      (c) => c.users.unsetPasswordCompromised("u"),
      "POST /v1/users/u/password/unset_compromised",
    ],
  ]);
});
