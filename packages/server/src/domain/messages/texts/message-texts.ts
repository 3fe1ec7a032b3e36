/** A mail with a code, a link or neither. */
export interface MailText {
  subject: string;
  heading: string;
  lead: string;
  closing: string;
  /** Of the button of a mail with a link. */
  button?: string;
}

/** A mail about a change of how somebody gets in. */
export interface NoticeText {
  subject: string;
  lead: string;
  button?: string;
}

/**
 * What mails and text messages say in one language. In braces stands what is filled in: `{app}`, `{code}`, and in
 * `details` what each is about.
 */
export interface MessageTexts {
  mails: Record<
    | "verification_code"
    | "reset_password_code"
    | "waitlist_confirmation"
    | "magic_link_sign_in"
    | "magic_link_sign_up"
    | "magic_link_user_profile"
    | "invitation"
    | "waitlist_invitation",
    MailText
  >;
  notices: Record<
    | "password_changed"
    | "password_removed"
    | "primary_email_address_changed"
    | "passkey_added"
    | "passkey_removed"
    | "mfa_enabled"
    | "mfa_disabled"
    | "new_device_sign_in",
    NoticeText
  >;
  details: {
    /** `{time}`: such as "10 minutes". */
    codeValidity: string;
    linkValidity: string;
    /** `{address}` of the browser that asked. */
    requestedFrom: string;
    /** `{time}`: a date and time. */
    time: string;
    /** `{browser}`: its name and that of the system. */
    browser: string;
    /** `{address}`, with a place where that is known. */
    address: string;
    /** What to do about a change that was somebody else's. */
    notMe: string;
    notMeWithLink: string;
  };
  texts: Record<"verification_code" | "reset_password_code", string>;
}
