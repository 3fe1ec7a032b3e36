const codeSentToEmail = "We have sent a code to your email";
const codeSentToPhone = "We have sent a code to your phone";

/** English texts of the steps of SignIn after the first. */
export const signInSteps = {
  signIn: {
    accountSwitcher: {
      action__addAccount: "Add an account",
      action__signOutAll: "Sign out of all accounts",
      subtitle: "Choose the account to go on with",
      title: "Your accounts",
    },
    alternativeMethods: {
      actionLink: "Get help",
      actionText: "Nothing here works for you?",
      blockButton__backupCode: "Use a backup code",
      blockButton__emailCode: "Send a code to {{identifier}}",
      blockButton__emailLink: "Send a link to {{identifier}}",
      blockButton__passkey: "Use a passkey",
      blockButton__password: "Use your password",
      blockButton__phoneCode: "Text a code to {{identifier}}",
      blockButton__totp: "Use your authenticator app",
      getHelp: {
        blockButton__emailSupport: "Write to support",
        content: "Write to us and we will help you back into your account.",
        title: "Get help",
      },
      subtitle: "Any of these gets you in",
      title: "Try another way",
    },
    backupCodeMfa: {
      subtitle: "One of the codes that you saved when you turned on two-step verification",
      title: "Enter a backup code",
    },
    emailCode: {
      formTitle: "Code",
      resendButton: "Send it again",
      subtitle: codeSentToEmail,
      title: "Check your email",
    },
    emailCodeMfa: {
      formTitle: "Code",
      resendButton: "Send it again",
      subtitle: codeSentToEmail,
      title: "Check your email",
    },
    emailLink: {
      clientMismatch: {
        subtitle: "Open the link in the browser and on the device where you asked for it.",
        title: "This is a different browser",
      },
      expired: {
        subtitle: "Go back to where you started and ask for a new one.",
        title: "This link has expired",
      },
      failed: {
        subtitle: "Go back to where you started and ask for a new one.",
        title: "This link does not work",
      },
      formSubtitle: "Open the link in it to sign in.",
      formTitle: "Link",
      loading: { subtitle: "This takes a moment.", title: "Signing you in" },
      resendButton: "Send it again",
      subtitle: "We have sent a link to your email",
      title: "Check your email",
      unusedTab: { title: "You may close this tab" },
      verified: { subtitle: "You will be on your way in a moment.", title: "You are signed in" },
      verifiedSwitchTab: {
        subtitle: "Go back to the tab where you started.",
        subtitleNewTab: "Go back to the tab that has just opened.",
        titleNewTab: "You are signed in in another tab",
      },
    },
    forgotPassword: {
      formTitle: "Code to reset the password",
      resendButton: "Send it again",
      subtitle: "to choose a new one",
      subtitle_email: "Enter the code that we have sent to your email",
      subtitle_phone: "Enter the code that we have sent to your phone",
      title: "Reset your password",
    },
    forgotPasswordAlternativeMethods: {
      blockButton__resetPassword: "Reset your password",
      label__alternativeMethods: "or get in another way",
      title: "Forgot your password?",
    },
    newDeviceVerificationNotice: "You have not signed in on this device before, so we ask for one more proof.",
    noAvailableMethods: {
      message: "There is no way to sign in to this account at the moment.",
      subtitle: "Something is missing",
      title: "We cannot sign you in",
    },
    passkey: {
      subtitle: "Your device will ask for your fingerprint, face or screen lock",
      title: "Use your passkey",
    },
    password: {
      actionLink: "Try another way",
      subtitle: "For your account at {{applicationName}}",
      title: "Enter your password",
    },
    passwordCompromised: { title: "This password is not safe any more" },
    passwordPwned: { title: "This password has leaked" },
    passwordUntrusted: { title: "This password is not safe any more" },
    phoneCode: {
      formTitle: "Code",
      resendButton: "Send it again",
      subtitle: codeSentToPhone,
      title: "Check your phone",
    },
    phoneCodeMfa: {
      formTitle: "Code",
      resendButton: "Send it again",
      subtitle: codeSentToPhone,
      title: "Check your phone",
    },
    resetPassword: {
      formButtonPrimary: "Save the password",
      requiredMessage: "To keep your account safe, choose a new password.",
      successMessage: "Your password has changed. You are being signed in.",
      title: "Choose a new password",
    },
    resetPasswordMfa: { detailsLabel: "We need one more proof that it is you." },
    totpMfa: {
      formTitle: "Code",
      subtitle: "Enter the code that your authenticator app shows",
      title: "Two-step verification",
    },
  },
};
