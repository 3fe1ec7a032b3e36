import type { MessageTexts } from "./message-texts.ts";

export const enUS: MessageTexts = {
  mails: {
    verification_code: {
      subject: "{code} is your {app} code",
      heading: "Your verification code",
      lead: "Enter this code to continue to {app}:",
      closing: "If you did not ask for it, you can ignore this mail: nobody gets in without the code.",
    },
    reset_password_code: {
      subject: "{code} is your {app} password reset code",
      heading: "Reset your password",
      lead: "Enter this code to set a new password for {app}:",
      closing: "If you did not ask for it, ignore this mail: your password stays as it is.",
    },
    waitlist_confirmation: {
      subject: "You are on the waitlist of {app}",
      heading: "You are on the waitlist",
      lead: "Thank you for your interest in {app}. We write when your place is ready.",
      closing: "If you did not join it, you can ignore this mail.",
    },
    magic_link_sign_in: {
      button: "Sign in",
      subject: "Sign in to {app}",
      heading: "Sign in to {app}",
      lead: "Open this link in the browser in which you asked for it:",
      closing: "If you did not ask for it, ignore this mail: nobody gets in unless the link is opened.",
    },
    magic_link_sign_up: {
      button: "Verify address",
      subject: "Verify your address for {app}",
      heading: "Verify your e-mail address",
      lead: "Open this link to go on signing up to {app}:",
      closing: "If you did not ask for it, ignore this mail: no account is made unless the link is opened.",
    },
    magic_link_user_profile: {
      button: "Verify address",
      subject: "Verify your address for {app}",
      heading: "Verify your e-mail address",
      lead: "Open this link to add the address to your {app} account:",
      closing: "If you did not ask for it, ignore this mail: the address is not added unless the link is opened.",
    },
    invitation: {
      button: "Accept invitation",
      subject: "You are invited to {app}",
      heading: "You are invited to {app}",
      lead: "Open this link to make your account:",
      closing: "If you do not know why you got it, ignore this mail: no account is made unless the link is opened.",
    },
    waitlist_invitation: {
      button: "Make your account",
      subject: "Your place at {app} is ready",
      heading: "The wait is over",
      lead: "You joined the waitlist of {app}. Open this link to make your account:",
      closing: "If you never joined it, ignore this mail: no account is made unless the link is opened.",
    },
  },
  notices: {
    password_changed: {
      subject: "Your password was changed",
      lead: "The password of your {app} account was changed.",
    },
    password_removed: {
      subject: "Your password was removed",
      lead: "The password of your {app} account was removed.",
    },
    primary_email_address_changed: {
      subject: "Your primary e-mail address was changed",
      lead: "Another address is now the primary one of your {app} account.",
    },
    passkey_added: { subject: "A passkey was added", lead: "A passkey was added to your {app} account." },
    passkey_removed: { subject: "A passkey was removed", lead: "A passkey was removed from your {app} account." },
    mfa_enabled: {
      subject: "Two-step verification is on",
      lead: "Signing in to your {app} account takes a second step from now on.",
    },
    mfa_disabled: {
      subject: "Two-step verification is off",
      lead: "Signing in to your {app} account takes no second step any more.",
    },
    new_device_sign_in: {
      subject: "New sign-in to your account",
      lead: "Somebody signed in to your {app} account in a browser that it was not used in before.",
      button: "This was not me",
    },
  },
  details: {
    codeValidity: "The code is valid for {time}.",
    linkValidity: "The link is valid for {time}.",
    requestedFrom: "It was asked for from {address}.",
    time: "Time: {time}.",
    browser: "Browser: {browser}.",
    address: "Address: {address}.",
    notMe: "If it was not you, reset your password and sign out of every other device.",
    notMeWithLink: "If it was not you, sign that browser out with the link and change your password.",
  },
  texts: {
    verification_code: "{code} is your {app} code. Never share it.",
    reset_password_code: "{code} is your {app} password reset code. Never share it.",
  },
};
