import { mfa } from "./mfa.ts";

const removal = "You will no longer be able to sign in with it.";

/** English texts of passkeys and two-step verification in UserProfile. */
export const userProfileSecurity = {
  formFieldLabel__passkeyName: "Name of the passkey",
  userProfile: {
    ...mfa.userProfile,
    mfaPage: { formHint: "Choose what else proves that it is you.", title: "Add two-step verification" },
    mfaPhoneCodePage: {
      backButton: "Use a number that is here",
      primaryButton__addPhoneNumber: "Add a phone number",
      removeResource: {
        messageLine1: "{{identifier}} will get no more codes when you sign in.",
        messageLine2: "Your account may be less safe than before.",
        successMessage: "{{mfaPhoneCode}} gets no more codes.",
        title: "Remove this second step",
      },
      subtitle__availablePhoneNumbers: "Choose the number that gets a code when you sign in.",
      subtitle__unavailablePhoneNumbers: "None of your numbers can get codes yet. Add one.",
      successMessage1: "When you sign in, you will enter a code that is sent to this number as well.",
      successMessage2: "Keep these backup codes. Each of them signs you in once when your phone is not at hand.",
      successTitle: "Codes by text message are on",
      title: "Text message",
    },
    mfaTOTPPage: {
      authenticatorApp: {
        buttonAbleToScan__nonPrimary: "Scan a QR code instead",
        buttonUnableToScan__nonPrimary: "I cannot scan it",
        infoText__ableToScan: "Scan this code with your authenticator app.",
        infoText__unableToScan: "Add a new account to your authenticator app with this key.",
        inputLabel__unableToScan1:
          "Make sure that time-based or one-time passwords are chosen, then finish adding the account.",
        inputLabel__unableToScan2: "If your app takes addresses of the kind otpauth, here is the whole one:",
      },
      removeResource: {
        messageLine1: "Codes of your authenticator app will no longer be asked for when you sign in.",
        messageLine2: "Your account may be less safe than before.",
        successMessage: "The authenticator app has been removed.",
        title: "Remove this second step",
      },
      successMessage: "Two-step verification is on. When you sign in, you will enter a code of this app as well.",
      title: "Authenticator app",
      verifySubtitle: "Enter the code that your authenticator app shows",
      verifyTitle: "Confirm the app",
    },
    passkeyScreen: {
      removeResource: {
        messageLine1: "{{name}} will be removed from your account. " + removal,
        title: "Remove this passkey",
      },
      subtitle__rename: "Give it a name by which you know it again.",
      title__rename: "Rename the passkey",
    },
    start: {
      mfaSection: {
        backupCodes: {
          actionLabel__regenerate: "Make new codes",
          headerTitle: "Backup codes",
          subtitle__regenerate: "You get a new set of codes. The ones from before will no longer work.",
          title__regenerate: "Make new backup codes",
        },
        phoneCode: { actionLabel__setDefault: "Make default", destructiveActionLabel: "Remove" },
        primaryButton: "Add two-step verification",
        title: "Two-step verification",
        totp: { destructiveActionTitle: "Remove", headerTitle: "Authenticator app" },
      },
      passkeysSection: {
        menuAction__destructive: "Remove",
        menuAction__rename: "Rename",
        primaryButton: "Add a passkey",
        title: "Passkeys",
      },
    },
  },
  // Keys of our own.
  passkey__created: "Added {{when}}",
  passkey__lastUsed: "Last used {{when}}",
  passkey__unnamed: "Passkey",
  qrCode__label: mfa.qrCode__label,
};
