import { UserProfile } from "../src/index.ts";
import { offline, refusing, slow, wrongCode } from "./answers.ts";
import { fakeClerk, identification, type FakeOptions } from "./fake-clerk.ts";
import { attribute, provider } from "./fake-environment.ts";
import { fullUser } from "./full-user.ts";
import { face } from "./other-states.tsx";
import type { Story } from "./story.ts";

const environment = {
  social: [provider("Google", "#4285f4"), provider("GitHub", "#24292f")],
  attributes: {
    username: attribute(),
    phone_number: attribute({ used_for_second_factor: true }),
    authenticator_app: attribute({ used_for_second_factor: true }),
    backup_code: attribute({ used_for_second_factor: true }),
    passkey: attribute(),
  },
};
type User = FakeOptions["user"];

const view = () => <UserProfile />;
const account = (step: Omit<Story, "clerk" | "view"> = {}, user: User = {}, more: FakeOptions = {}): Story => ({
  clerk: () => fakeClerk({ user: { ...fullUser, ...user }, environment, ...more }),
  view,
  ...step,
});
const security = (step: Omit<Story, "clerk" | "view"> = {}, user: User = {}, more: FakeOptions = {}): Story =>
  account({ hash: "#/security", ...step }, user, more);

const unverified = identification("idn_3", "ada.byron@analytical.example", "unverified");
const refusedEmail = {
  ...unverified,
  attemptVerification: wrongCode,
};
const externalAccount = (provider: string, error: object | null) => ({
  id: `eac_${provider}`,
  provider,
  emailAddress: "ada@fernweh.example",
  username: "",
  label: "",
  verification: { status: error ? "unverified" : "verified", error },
  reauthorize: slow,
  destroy: offline,
});
const factors = {
  totpEnabled: true,
  twoFactorEnabled: true,
  passkeys: [{ id: "pk_1", name: "Laptop", createdAt: new Date(0), lastUsedAt: null, delete: offline }] as never,
};

/** Every form of UserProfile, what may go wrong in it, and the profile of somebody who has given nothing. */
export const profileForms: Record<string, Story> = {
  "user-profile-loading": { clerk: () => fakeClerk({ loaded: false }), view },
  "user-profile-maintenance": account({}, {}, { environment: { ...environment, maintenanceMode: true } }),
  "user-profile-empty": account(
    {},
    { username: null, firstName: null, lastName: null, phoneNumbers: [], externalAccounts: [], emailAddresses: [] },
  ),
  "user-profile-long": account(
    {},
    {
      firstName: "Maximiliana Theodora",
      lastName: "von Hohenfels-Wittgenstein zu Donnersmarck",
      username: "maximiliana_theodora_von_hohenfels_wittgenstein_1815",
      emailAddresses: [
        identification("idn_1", "maximiliana.theodora.von.hohenfels-wittgenstein@analytical-engines.example"),
      ] as never,
    },
  ),
  "user-profile-edit-offline": account(
    { press: ["Edit profile"], after: { type: { "First name": "Augusta" }, press: ["Save"] } },
    { update: offline },
  ),
  "user-profile-edit-slow": account(
    { press: ["Edit profile"], after: { type: { "First name": "Augusta" }, press: ["Save"] } },
    { update: slow },
  ),
  "user-profile-picture": {
    clerk: () => fakeClerk({ user: { imageUrl: face, hasImage: true } }),
    view,
    press: ["Edit profile"],
  },
  "user-profile-username": account(
    { press: ["Change"], after: { type: { Username: "charles" }, press: ["Save"] } },
    {
      update: refusing({
        code: "form_identifier_exists",
        longMessage: "That username is taken. Please try another.",
        paramName: "username",
      }),
    },
  ),
  "user-profile-email-verify": account(
    {
      press: ["Actions for ada.byron@analytical.example", "Confirm"],
      after: { type: { "Six-digit code": "424242" } },
    },
    { emailAddresses: [identification("idn_1", "ada@fernweh.example"), refusedEmail] as never },
  ),
  "user-profile-email-link": account(
    { press: ["Actions for ada.byron@analytical.example", "Confirm"] },
    {
      emailAddresses: [
        identification("idn_1", "ada@fernweh.example"),
        {
          ...unverified,
          createEmailLinkFlow: () => ({ startEmailLinkFlow: slow, cancelEmailLinkFlow: () => undefined }),
        },
      ] as never,
    },
    {
      environment: {
        ...environment,
        attributes: {
          ...environment.attributes,
          email_address: attribute({ required: true, verifications: ["email_link"] }),
        },
      },
    },
  ),
  "user-profile-email-remove": account({ press: ["Actions for ada.byron@analytical.example", "Remove"] }),
  "user-profile-phone": account({ press: ["Add a phone number"] }),
  "user-profile-phone-verify": account(
    { press: ["Actions for +4930123456", "Confirm"] },
    { phoneNumbers: [identification("idn_2", "+4930123456", "unverified", "phone")] as never },
  ),
  "user-profile-phone-menu": account({ press: ["Actions for +4915112345678"] }),
  "user-profile-connect": account({ press: ["Connect an account"] }),
  "user-profile-connection": account(
    { press: ["Actions for Google"] },
    {
      externalAccounts: [
        externalAccount("google", { code: "oauth_token_exchange_error", message: "Google has ended the connection." }),
      ] as never,
    },
  ),
  "user-profile-disconnect-offline": account(
    { press: ["Actions for Google", "Disconnect", "Remove"] },
    { externalAccounts: [externalAccount("google", null)] as never },
  ),
  "user-profile-password-set": security({ press: ["Set a password"] }, { passwordEnabled: false }),
  "user-profile-password-wrong": security(
    {
      press: ["Change the password"],
      after: {
        type: {
          "Current password": "wrong horse",
          "New password": "correct horse battery",
          "Repeat the password": "correct horse battery",
        },
        press: ["Save"],
      },
    },
    {
      updatePassword: refusing({
        code: "form_password_incorrect",
        longMessage: "That password is not right.",
        paramName: "current_password",
      }),
    },
  ),
  "user-profile-password-saved": security({
    press: ["Change the password"],
    after: {
      type: {
        "Current password": "right horse",
        "New password": "correct horse battery",
        "Repeat the password": "correct horse battery",
      },
      press: ["Save"],
    },
  }),
  "user-profile-passkey-slow": security({ press: ["Add a passkey"] }, { ...factors, createPasskey: slow }),
  "user-profile-passkey-offline": security({ press: ["Add a passkey"] }, { ...factors, createPasskey: offline }),
  "user-profile-passkey-remove": security({ press: ["Actions for Laptop", "Remove"] }, factors),
  "user-profile-totp-offline": security(
    { press: ["Add two-step verification", "Authenticator app"] },
    { createTOTP: offline },
  ),
  "user-profile-totp-slow": security(
    { press: ["Add two-step verification", "Authenticator app"] },
    { createTOTP: slow },
  ),
  "user-profile-totp-verify": security(
    {
      press: ["Add two-step verification", "Authenticator app", "Continue"],
      after: { type: { "Six-digit code": "424242" } },
    },
    { verifyTOTP: wrongCode },
  ),
  "user-profile-totp-done": security({
    press: ["Add two-step verification", "Authenticator app", "Continue"],
    after: { type: { "Six-digit code": "424242" } },
  }),
  "user-profile-totp-remove": security({ press: ["Actions for Authenticator app", "Remove"] }, factors),
  "user-profile-mfa-phone-add": security({
    press: ["Add two-step verification", "Text message", "Add a phone number"],
  }),
  "user-profile-mfa-phone-offline": security(
    { press: ["Add two-step verification", "Text message", "+4915112345678"] },
    {
      phoneNumbers: [
        {
          ...identification("idn_2", "+4915112345678", "verified", "phone"),
          setReservedForSecondFactor: offline,
        },
      ] as never,
    },
  ),
  "user-profile-backup-codes-first": security({ press: ["Add two-step verification", "Backup codes"] }, factors),
  "user-profile-devices-slow": security({}, { getSessions: slow }),
  "user-profile-devices-offline": security({}, { getSessions: offline }),
  "user-profile-device-menu": security({ press: ["Actions for iPhone"] }),
  "user-profile-delete-offline": security(
    {
      press: ["Delete account"],
      after: { type: { "Type “Delete account” to confirm": "Delete account" }, press: ["Delete account"] },
    },
    { delete: offline },
  ),
};
