const signOut = { actionLink: "Sign out", actionText: "You are signed in as {{identifier}}" };

/** English texts of what has to be done before a session begins. */
export const sessionTasks = {
  taskResetPassword: {
    formButtonPrimary: "Save the password",
    signOut,
    subtitle: "Your account needs a new one before you can go on",
    title: "Choose a new password",
  },
  taskSetupMfa: {
    badge: "Two-step verification",
    signOut,
    smsCode: {
      addPhone: {
        formButtonPrimary: "Continue",
        infoText: "We will text a code to this number. Your carrier may charge for it.",
      },
      addPhoneNumber: "Add a phone number",
      cancel: "Cancel",
      subtitle: "Choose the number that gets a code when you sign in",
      success: {
        finishButton: "Continue",
        message1: "When you sign in, you will enter a code that is sent to this number as well.",
        message2: "Keep these backup codes. Each of them signs you in once when your phone is not at hand.",
        title: "Codes by text message are on",
      },
      title: "Codes by text message",
      verifyPhone: {
        formButtonPrimary: "Continue",
        formTitle: "Code",
        resendButton: "Send it again",
        subtitle: "Enter the code that we have sent to {{identifier}}",
        title: "Confirm the phone number",
      },
    },
    start: {
      methodSelection: { phoneCode: "Text message", totp: "Authenticator app" },
      subtitle: "Your account needs a second step before you can go on",
      title: "Set up two-step verification",
    },
    totpCode: {
      addAuthenticatorApp: {
        buttonAbleToScan__nonPrimary: "Scan a QR code instead",
        buttonUnableToScan__nonPrimary: "I cannot scan it",
        formButtonPrimary: "Continue",
        formButtonReset: "Cancel",
        infoText__ableToScan: "Scan this code with your authenticator app.",
        infoText__unableToScan: "Add a new account to your authenticator app with this key.",
        inputLabel__unableToScan1:
          "Make sure that time-based or one-time passwords are chosen, then finish adding the account.",
      },
      success: {
        finishButton: "Continue",
        message1: "When you sign in, you will enter a code of this app as well.",
        message2: "Keep these backup codes. Each of them signs you in once when your app is not at hand.",
        title: "Two-step verification is on",
      },
      title: "Authenticator app",
      verifyTotp: {
        formButtonPrimary: "Continue",
        formButtonReset: "Cancel",
        formTitle: "Code",
        subtitle: "Enter the code that your authenticator app shows",
        title: "Confirm the app",
      },
    },
  },
};
