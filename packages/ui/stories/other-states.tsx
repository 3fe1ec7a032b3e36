import { TaskResetPassword, TaskSetupMFA, UserAvatar, UserButton, Waitlist } from "../src/index.ts";
import { offline, slow, wrongCode } from "./answers.ts";
import { fakeClerk, identification, type FakeOptions } from "./fake-clerk.ts";
import { attribute } from "./fake-environment.ts";
import { fullUser } from "./full-user.ts";
import type { Story } from "./story.ts";

const attributes = {
  phone_number: attribute({ used_for_second_factor: true }),
  authenticator_app: attribute({ used_for_second_factor: true }),
};
/** Somebody's picture. */
export const face = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#f2b866" d="M0 0h8v8H0z"/><circle cx="4" cy="3" r="1.6" fill="#8a5200"/><circle cx="4" cy="8" r="3" fill="#8a5200"/></svg>')}`;

const withTask = (key: string, user: FakeOptions["user"], step: Omit<Story, "clerk" | "view">): Story => ({
  clerk: () =>
    fakeClerk({
      user: { ...fullUser, ...user },
      session: { status: "pending", tasks: [{ key }], currentTask: { key } },
      environment: { attributes },
    }),
  view: () =>
    key === "setup-mfa" ? <TaskSetupMFA redirectUrlComplete="/" /> : <TaskResetPassword redirectUrlComplete="/" />,
  ...step,
});

const second = { strategy: "phone_code", phoneNumberId: "idn_2", safeIdentifier: "+49 ••• ••78" };
const verification = (status: string, factors: object[]) => ({
  status,
  level: "second_factor",
  supportedFirstFactors: status === "needs_first_factor" ? factors : null,
  supportedSecondFactors: status === "needs_second_factor" ? factors : null,
  firstFactorVerification: { status: null, strategy: null },
  secondFactorVerification: { status: null, strategy: null },
  session: { id: "sess_1" },
});
/** The dialog that asks for a proof, with what the session answers. */
const reverification = (session: object, step: Omit<Story, "clerk" | "view" | "open"> = {}): Story => ({
  clerk: () => fakeClerk({ user: {}, session }),
  view: () => <p>The page behind</p>,
  open: { name: "userVerification" },
  ...step,
});
const asking = (status: string, factors: object[]) => {
  const asked = verification(status, factors);
  const answer = () => Promise.resolve(asked);
  return {
    startVerification: answer,
    prepareFirstFactorVerification: answer,
    prepareSecondFactorVerification: answer,
    attemptFirstFactorVerification: wrongCode,
    attemptSecondFactorVerification: wrongCode,
  };
};

const joining = { type: { "Email address": "ada@fernweh.example" }, press: ["Join the waitlist"] };
const waitlist = (joinWaitlist: () => Promise<unknown>, step: Omit<Story, "clerk" | "view"> = joining): Story => ({
  clerk: () => Object.assign(fakeClerk(), { joinWaitlist }),
  view: () => <Waitlist />,
  ...step,
});

/** What the smaller components show when not everything is as usual. */
export const otherStates: Record<string, Story> = {
  "user-avatar-picture": {
    clerk: () => fakeClerk({ user: { imageUrl: face } }),
    view: () => (
      <div style={{ display: "flex", gap: 8 }}>
        <UserAvatar />
        <UserAvatar rounded={false} />
      </div>
    ),
  },
  "user-avatar-loading": { clerk: () => fakeClerk({ loaded: false }), view: () => <UserAvatar /> },
  "user-button-picture": {
    clerk: () => fakeClerk({ user: { imageUrl: face, hasImage: true } }),
    view: () => <UserButton showName />,
    appearance: { options: { helpPageUrl: "/help" } },
    press: ["Ada Byron: Open the account menu"],
  },
  "user-button-loading": { clerk: () => fakeClerk({ loaded: false }), view: () => <UserButton /> },
  "user-button-long": {
    clerk: () =>
      fakeClerk({
        user: {
          imageUrl: face,
          firstName: "Maximiliana Theodora",
          lastName: "von Hohenfels-Wittgenstein zu Donnersmarck",
          primaryEmailAddress: identification(
            "idn_1",
            "maximiliana.theodora.von.hohenfels@analytical-engines.example",
          ) as never,
        },
      }),
    view: () => <UserButton showName />,
    press: ["Maximiliana Theodora von Hohenfels-Wittgenstein zu Donnersmarck: Open the account menu"],
  },
  "user-button-offline": {
    clerk: () => Object.assign(fakeClerk({ user: {} }), { signOut: offline }),
    view: () => <UserButton />,
    press: ["Open the account menu", "Sign out"],
  },
  "user-button-slow": {
    clerk: () => Object.assign(fakeClerk({ user: {} }), { signOut: slow }),
    view: () => <UserButton />,
    press: ["Open the account menu", "Sign out"],
  },
  "waitlist-loading": { clerk: () => fakeClerk({ loaded: false }), view: () => <Waitlist /> },
  "waitlist-unreached": { clerk: () => fakeClerk({ environment: null }), view: () => <Waitlist /> },
  "waitlist-slow": waitlist(slow),
  "waitlist-offline": waitlist(offline),
  "waitlist-maintenance": {
    clerk: () => fakeClerk({ environment: { maintenanceMode: true } }),
    view: () => <Waitlist />,
  },
  "waitlist-modal": { clerk: () => fakeClerk(), view: () => <p>The page behind</p>, open: { name: "waitlist" } },
  "task-setup-mfa-offline": withTask("setup-mfa", { createTOTP: offline }, { press: ["Authenticator app"] }),
  "task-setup-mfa-wrong": withTask(
    "setup-mfa",
    { verifyTOTP: wrongCode },
    { press: ["Authenticator app", "Continue"], after: { type: { "Six-digit code": "424242" } } },
  ),
  "task-setup-mfa-done": withTask(
    "setup-mfa",
    {},
    { press: ["Authenticator app", "Continue"], after: { type: { "Six-digit code": "424242" } } },
  ),
  "task-setup-mfa-phone-add": withTask("setup-mfa", {}, { press: ["Text message", "Add a phone number"] }),
  "task-setup-mfa-phone-verify": withTask(
    "setup-mfa",
    { phoneNumbers: [identification("idn_2", "+4915112345678", "unverified", "phone")] as never },
    { press: ["Text message", "+4915112345678"] },
  ),
  "task-reset-password-offline": withTask(
    "reset-password",
    { updatePassword: offline },
    {
      type: { "New password": "correct horse battery", "Repeat the password": "correct horse battery" },
      press: ["Save the password"],
    },
  ),
  "task-loading": { clerk: () => fakeClerk({ loaded: false }), view: () => <TaskSetupMFA redirectUrlComplete="/" /> },
  "reverification-loading": reverification({ startVerification: slow }),
  "reverification-offline": reverification({ startVerification: offline }),
  "reverification-code": reverification(
    asking("needs_first_factor", [
      { strategy: "email_code", emailAddressId: "idn_1", safeIdentifier: "ada@fernweh.example" },
    ]),
    { type: { "Six-digit code": "424242" } },
  ),
  "reverification-second": reverification(asking("needs_second_factor", [second])),
  "reverification-backup-code": reverification(asking("needs_second_factor", [{ strategy: "backup_code" }])),
  "reverification-passkey": reverification(asking("needs_first_factor", [{ strategy: "passkey" }])),
  "reverification-nothing": reverification(asking("needs_first_factor", [])),
  "impersonation-offline": {
    clerk: () => Object.assign(fakeClerk({ user: {}, session: { actor: { sub: "user_9" } } }), { signOut: offline }),
    view: () => <p>A page</p>,
    press: ["Sign out"],
  },
};
