/** Social login providers with a built-in connection. */
export type OAuthProvider =
  | "apple"
  | "atlassian"
  | "bitbucket"
  | "box"
  | "coinbase"
  | "discord"
  | "dropbox"
  | "enstall"
  | "facebook"
  | "github"
  | "gitlab"
  | "google"
  | "hubspot"
  | "huggingface"
  | "instagram"
  | "line"
  | "linear"
  | "linkedin"
  | "linkedin_oidc"
  | "microsoft"
  | "notion"
  | "slack"
  | "spotify"
  | "tiktok"
  | "twitch"
  | "twitter"
  | "vercel"
  | "x"
  | "xero"
  | CustomOauthProvider;
/** A connection an instance defined itself; the part after `custom_` is its key. */
export type CustomOauthProvider = `custom_${string}`;
export type Web3Provider = "metamask" | "base" | "coinbase_wallet" | "okx_wallet" | "solana";
export type PhoneCodeChannel = "sms" | "whatsapp";

export type OAuthStrategy = `oauth_${OAuthProvider}`;
export type CustomOAuthStrategy = `oauth_custom_${string}`;
export type OauthTokenStrategy = "oauth_token_apple" | "oauth_token_google";
export type Web3Strategy = `web3_${Web3Provider}_signature`;
export type EnterpriseSSOStrategy = "enterprise_sso";
/** @deprecated The older name of `enterprise_sso`. */
export type SamlStrategy = "saml";
export type PasswordStrategy = "password";
export type PasskeyStrategy = "passkey";
export type EmailCodeStrategy = "email_code";
export type EmailLinkStrategy = "email_link";
export type PhoneCodeStrategy = "phone_code";
export type TOTPStrategy = "totp";
export type BackupCodeStrategy = "backup_code";
export type TicketStrategy = "ticket";
export type GoogleOneTapStrategy = "google_one_tap";
export type ResetPasswordEmailCodeStrategy = "reset_password_email_code";
export type ResetPasswordPhoneCodeStrategy = "reset_password_phone_code";
export type ResetPasswordStrategy = ResetPasswordEmailCodeStrategy | ResetPasswordPhoneCodeStrategy;

export type SignInStrategy =
  | OAuthStrategy
  | Web3Strategy
  | EnterpriseSSOStrategy
  | PasswordStrategy
  | PasskeyStrategy
  | EmailCodeStrategy
  | EmailLinkStrategy
  | PhoneCodeStrategy
  | TOTPStrategy
  | BackupCodeStrategy
  | TicketStrategy
  | GoogleOneTapStrategy
  | ResetPasswordStrategy;

/** What a user may type to say who they are. */
export type SignInIdentifier = "email_address" | "phone_number" | "username" | "web3_wallet" | "passkey";
