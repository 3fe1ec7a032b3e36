/** English texts of SignUp. */
export const signUp = {
  signUp: {
    continue: {
      actionLink: "Sign in",
      actionText: "Have an account already?",
      subtitle: "A few things are still missing",
      title: "Almost there",
    },
    emailCode: {
      formSubtitle: "Enter the code that we have sent to your email",
      formTitle: "Code",
      resendButton: "Send it again",
      subtitle: "Enter the code that we have sent to your email",
      title: "Confirm your email",
    },
    emailLink: {
      clientMismatch: {
        subtitle: "Open the link in the browser and on the device where you signed up.",
        title: "This is a different browser",
      },
      formSubtitle: "Open the link in it to go on.",
      formTitle: "Link",
      loading: { title: "Signing you up" },
      resendButton: "Send it again",
      subtitle: "We have sent a link to your email",
      title: "Confirm your email",
      verified: { title: "You are signed up" },
      verifiedSwitchTab: {
        subtitle: "Go back to the tab where you started.",
        subtitleNewTab: "Go back to the tab that has just opened.",
        title: "Your email is confirmed",
      },
    },
    legalConsent: {
      checkbox: {
        label__onlyPrivacyPolicy: 'I agree to the {{ privacyPolicyLink | link("privacy policy") }}',
        label__onlyTermsOfService: 'I agree to the {{ termsOfServiceLink | link("terms of service") }}',
        label__termsOfServiceAndPrivacyPolicy:
          'I agree to the {{ termsOfServiceLink | link("terms of service") }} and the {{ privacyPolicyLink | link("privacy policy") }}',
      },
      continue: { subtitle: "Please read them before you go on", title: "Terms" },
    },
    phoneCode: {
      formSubtitle: "Enter the code that we have sent to your phone",
      formTitle: "Code",
      resendButton: "Send it again",
      subtitle: "Enter the code that we have sent to your phone",
      title: "Confirm your phone",
    },
    restrictedAccess: {
      actionLink: "Sign in",
      actionText: "Have an account already?",
      blockButton__emailSupport: "Write to support",
      blockButton__joinWaitlist: "Join the waitlist",
      subtitle: "New accounts are by invitation. If you should have one, write to us.",
      subtitleWaitlist: "New accounts open from the waitlist. Join it and we will write to you.",
      title: "Sign-up is closed",
    },
    start: {
      actionLink: "Sign in",
      actionLink__use_email: "Use email instead",
      actionLink__use_phone: "Use phone instead",
      actionText: "Have an account already?",
      subtitle: "It takes less than a minute",
      subtitleCombined: "It takes less than a minute",
      title: "Create your account",
      titleCombined: "Create your account",
    },
  },
};
