/** English texts of the hosted pages. `{app}` is the name of the application. */
export const en = {
  signIn: "Sign in to {app}",
  signUp: "Create your {app} account",
  user: "Your {app} account",
  waitlist: "Join the waitlist of {app}",
  popupCallback: "One moment",
  unauthorized: "You have been signed out",
  unauthorizedText:
    "This browser's sign-in was ended or is not recognised any more. If that surprises you, sign in and look at your devices and your password.",
  signInAgain: "Sign in again",
  notFound: "There is no page here",
  notFoundText: "The address may be mistyped, or the link may be out of date.",
  unavailable: "This does not work just now",
  unavailableText: "It is not your fault. Wait a moment, then try again.",
  failed: "This page did not load completely. Check your connection.",
  retry: "Try again",
  noScript: "This page needs JavaScript. Turn it on in your browser, then load the page again.",
};

/** The same in another language. */
export type Wording = Record<keyof typeof en, string>;
