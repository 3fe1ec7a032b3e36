/** English texts of what setting up a second factor shows wherever that is. */
export const mfa = {
  userProfile: {
    backupCodePage: {
      actionLabel__copied: "Copied",
      actionLabel__copy: "Copy all",
      actionLabel__download: "Download as a file",
      actionLabel__print: "Print",
      infoText1: "Backup codes will be turned on for this account.",
      infoText2: "Keep them where only you can get at them. If somebody else may have seen them, make new ones.",
      subtitle__codelist: "Keep them somewhere safe. Each of them works once.",
      successMessage: "Backup codes are on. Each of them signs you in once when your device is not at hand.",
      successSubtitle: "Each of these signs you in once when your authenticator app or phone is not at hand.",
      title: "Backup codes",
      title__codelist: "Backup codes",
    },
  },
  // A key of our own.
  qrCode__label: "QR code for your authenticator app",
};
