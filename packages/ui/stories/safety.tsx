import { SignIn, TaskResetPassword, TaskSetupMFA, UserProfile, Waitlist } from "../src/index.ts";
import { fakeClerk, identification } from "./fake-clerk.ts";
import { attribute } from "./fake-environment.ts";
import { fullUser } from "./full-user.ts";
import type { Story } from "./story.ts";

const factors = {
  phone_number: attribute({ used_for_second_factor: true }),
  authenticator_app: attribute({ used_for_second_factor: true }),
  backup_code: attribute({ used_for_second_factor: true }),
  passkey: attribute(),
};
const unsecured = () => fakeClerk({ user: fullUser, environment: { attributes: factors } });
const secured = () =>
  fakeClerk({
    user: {
      ...fullUser,
      totpEnabled: true,
      twoFactorEnabled: true,
      backupCodeEnabled: true,
      phoneNumbers: [
        { ...identification("idn_2", "+4915112345678", "verified", "phone"), reservedForSecondFactor: true },
      ] as never,
      passkeys: [
        { id: "pk_1", name: "Laptop", createdAt: new Date(0), lastUsedAt: new Date(0) },
        { id: "pk_2", name: null, createdAt: new Date(0), lastUsedAt: null },
      ] as never,
    },
    environment: { attributes: factors },
  });
const withTask = (key: string) => () =>
  fakeClerk({
    user: fullUser,
    session: { status: "pending", tasks: [{ key }], currentTask: { key } },
    environment: { attributes: factors },
  });

/** Second factors, passkeys, what sessions have to do first, and what opens over a page. */
export const safety: Record<string, Story> = {
  "user-profile-factors": { clerk: secured, hash: "#/security", view: () => <UserProfile /> },
  "user-profile-add-factor": {
    clerk: unsecured,
    hash: "#/security",
    view: () => <UserProfile />,
    press: ["Add two-step verification"],
  },
  "user-profile-totp": {
    clerk: unsecured,
    hash: "#/security",
    view: () => <UserProfile />,
    press: ["Add two-step verification", "Authenticator app"],
  },
  "user-profile-totp-key": {
    clerk: unsecured,
    hash: "#/security",
    view: () => <UserProfile />,
    press: ["Add two-step verification", "Authenticator app", "I cannot scan it"],
  },
  "user-profile-mfa-phone": {
    clerk: unsecured,
    hash: "#/security",
    view: () => <UserProfile />,
    press: ["Add two-step verification", "Text message"],
  },
  "user-profile-backup-codes": {
    clerk: secured,
    hash: "#/security",
    view: () => <UserProfile />,
    press: ["Actions for Backup codes", "Make new codes", "Make new codes"],
  },
  "user-profile-passkey": {
    clerk: secured,
    hash: "#/security",
    view: () => <UserProfile />,
    press: ["Actions for Laptop", "Rename"],
  },
  "task-setup-mfa": { clerk: withTask("setup-mfa"), view: () => <TaskSetupMFA redirectUrlComplete="/" /> },
  "task-setup-mfa-totp": {
    clerk: withTask("setup-mfa"),
    view: () => <TaskSetupMFA redirectUrlComplete="/" />,
    press: ["Authenticator app"],
  },
  "task-setup-mfa-verify": {
    clerk: withTask("setup-mfa"),
    view: () => <TaskSetupMFA redirectUrlComplete="/" />,
    press: ["Authenticator app", "Continue"],
  },
  "task-setup-mfa-phone": {
    clerk: withTask("setup-mfa"),
    view: () => <TaskSetupMFA redirectUrlComplete="/" />,
    press: ["Text message"],
  },
  "task-reset-password": {
    clerk: withTask("reset-password"),
    view: () => <TaskResetPassword redirectUrlComplete="/" />,
  },
  "sign-in-task": { clerk: withTask("setup-mfa"), hash: "#/tasks/setup-mfa", view: () => <SignIn /> },
  reverification: {
    clerk: () => fakeClerk({ user: {} }),
    view: () => <p>The page behind</p>,
    open: { name: "userVerification" },
  },
  "reverification-alternatives": {
    clerk: () => fakeClerk({ user: {} }),
    view: () => <p>The page behind</p>,
    open: { name: "userVerification" },
    press: ["Try another way"],
  },
  waitlist: { clerk: () => fakeClerk(), view: () => <Waitlist /> },
  "waitlist-joined": {
    clerk: () => fakeClerk(),
    view: () => <Waitlist afterJoinWaitlistUrl="/thanks" />,
    type: { "Email address": "ada@fernweh.example" },
    press: ["Join the waitlist"],
  },
  impersonation: {
    clerk: () => fakeClerk({ user: {}, session: { actor: { sub: "user_9" } } }),
    view: () => <p>A page</p>,
  },
};
