/**
 * English texts of errors for which the server has sentences of its own, for translators: they are not in the bundle
 * of any component, as English pages show what the server says.
 */
export const serverErrors = {
  account_lockout_warning: "A few more wrong attempts will lock this account.",
  captcha_invalid: "The check against bots was not passed. Try again.",
  form_code_incorrect: "That code is not right. Check it and try again.",
  form_identifier_exists: "This is already in use. Try another one.",
  form_identifier_not_found: "There is no account with these details.",
  form_param_format_invalid: "This does not look right. Check it for typing errors.",
  form_param_missing: "Fill this in.",
  form_password_compromised: "Others may know this password. Reset it, or sign in another way.",
  form_password_incorrect: "That password is not right. Try again.",
  form_password_or_identifier_incorrect: "These sign-in details are not right.",
  form_username_invalid_character: "A username may hold letters, numbers, hyphens and underscores only.",
  internal_clerk_error: "Something went wrong on our side. Try again in a moment.",
  legal_not_accepted: "Accept the terms to go on.",
  not_allowed_access: "This address or number may not be used with this app.",
  oauth_identification_claimed: "That account is connected to somebody else here.",
  passkey_not_registered: "No account here knows this passkey.",
  rate_limit_exceeded: "Too many attempts in a short time. Wait a little and try again.",
  sign_up_mode_restricted: "New accounts are by invitation only.",
  ticket_expired_code: "This invitation has expired. Ask for a new one.",
  user_banned: "This account is blocked. Write to support.",
  user_locked: "This account is locked after too many wrong attempts. Try again later.",
  verification_code_too_many_requests: "A code was sent a moment ago. Wait a little before you ask for another.",
  verification_expired: "This has expired. Ask for a new code.",
  verification_failed: "Too many wrong attempts. Ask for a new code.",
  verification_link_token_expired: "This link has expired. Ask for a new one.",
};
