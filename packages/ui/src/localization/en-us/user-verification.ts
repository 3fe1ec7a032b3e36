const codeSent = "We have sent a code to {{identifier}}";
const again = "Send it again";
const title = "Prove that it is you";

/** English texts of the dialog that asks for a proof before a sensitive action. */
export const userVerification = {
  reverification: {
    alternativeMethods: {
      actionLink: "Get help",
      actionText: "Nothing here works for you?",
      blockButton__backupCode: "Use a backup code",
      blockButton__emailCode: "Send a code to {{identifier}}",
      blockButton__passkey: "Use a passkey",
      blockButton__password: "Use your password",
      blockButton__phoneCode: "Text a code to {{identifier}}",
      blockButton__totp: "Use your authenticator app",
      getHelp: {
        blockButton__emailSupport: "Write to support",
        content: "Write to us and we will help you to prove that it is you.",
        title: "Get help",
      },
      subtitle: "Any of these will do",
      title: "Try another way",
    },
    backupCodeMfa: {
      subtitle: "One of the codes that you saved when you turned on two-step verification",
      title,
    },
    emailCode: { formTitle: "Code", resendButton: again, subtitle: codeSent, title },
    noAvailableMethods: {
      message: "Your account has nothing that this browser could ask for.",
      subtitle: "We cannot tell that it is you",
      title: "This cannot go on",
    },
    passkey: {
      blockButton__passkey: "Use a passkey",
      subtitle: "Use the passkey of your account to go on",
      title,
    },
    password: { actionLink: "Try another way", subtitle: "Enter your password to go on", title },
    phoneCode: { formTitle: "Code", resendButton: again, subtitle: codeSent, title },
    phoneCodeMfa: { formTitle: "Code", resendButton: again, subtitle: codeSent, title },
    totpMfa: { formTitle: "Code", subtitle: "Enter the code that your authenticator app shows", title },
  },
};
