/** English texts of the first screen of SignIn. */
export const signIn = {
  signIn: {
    start: {
      actionLink: "Sign up",
      actionLink__join_waitlist: "Join the waitlist",
      actionLink__use_email: "Use email",
      actionLink__use_email_username: "Use email or username",
      actionLink__use_passkey: "Use a passkey",
      actionLink__use_phone: "Use phone",
      actionLink__use_username: "Use username",
      actionText: "New here?",
      actionText__join_waitlist: "Want to be among the first?",
      subtitle: "Good to see you again",
      subtitleCombined: "",
      title: "Sign in to {{applicationName}}",
      titleCombined: "Continue to {{applicationName}}",
    },
  },
};
