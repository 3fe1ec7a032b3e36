import type {
  BackupCodeStrategy,
  EmailCodeStrategy,
  EmailLinkStrategy,
  EnterpriseSSOStrategy,
  OAuthStrategy,
  PasskeyStrategy,
  PasswordStrategy,
  PhoneCodeChannel,
  PhoneCodeStrategy,
  ResetPasswordEmailCodeStrategy,
  ResetPasswordPhoneCodeStrategy,
  TOTPStrategy,
  Web3Strategy,
} from "./strategies.ts";

export interface EmailCodeFactor {
  strategy: EmailCodeStrategy;
  emailAddressId: string;
  /** The address, masked where the instance hides it. */
  safeIdentifier: string;
  primary?: boolean;
}
export interface EmailLinkFactor extends Omit<EmailCodeFactor, "strategy"> {
  strategy: EmailLinkStrategy;
}
export interface ResetPasswordEmailCodeFactor extends Omit<EmailCodeFactor, "strategy"> {
  strategy: ResetPasswordEmailCodeStrategy;
}
export interface PhoneCodeFactor {
  strategy: PhoneCodeStrategy;
  phoneNumberId: string;
  safeIdentifier: string;
  default?: boolean;
  primary?: boolean;
  channel?: PhoneCodeChannel;
}
export interface ResetPasswordPhoneCodeFactor extends Omit<PhoneCodeFactor, "strategy"> {
  strategy: ResetPasswordPhoneCodeStrategy;
}
export interface Web3SignatureFactor {
  strategy: Web3Strategy;
  web3WalletId: string;
  primary?: boolean;
}
export interface EnterpriseSSOFactor {
  strategy: EnterpriseSSOStrategy;
  enterpriseConnectionId?: string;
  enterpriseConnectionName?: string;
}
export interface PasswordFactor {
  strategy: PasswordStrategy;
}
export interface PasskeyFactor {
  strategy: PasskeyStrategy;
}
export interface OauthFactor {
  strategy: OAuthStrategy;
}
export interface TOTPFactor {
  strategy: TOTPStrategy;
}
export interface BackupCodeFactor {
  strategy: BackupCodeStrategy;
}

export type SignInFirstFactor =
  | EmailCodeFactor
  | EmailLinkFactor
  | PhoneCodeFactor
  | PasswordFactor
  | PasskeyFactor
  | ResetPasswordEmailCodeFactor
  | ResetPasswordPhoneCodeFactor
  | Web3SignatureFactor
  | OauthFactor
  | EnterpriseSSOFactor;
export type SignInSecondFactor = PhoneCodeFactor | TOTPFactor | BackupCodeFactor | EmailCodeFactor | EmailLinkFactor;
export type SignInFactor = SignInFirstFactor | SignInSecondFactor;
export type ResetPasswordCodeFactor = ResetPasswordEmailCodeFactor | ResetPasswordPhoneCodeFactor;

export type SessionVerificationFirstFactor =
  | EmailCodeFactor
  | PhoneCodeFactor
  | PasswordFactor
  | PasskeyFactor
  | EnterpriseSSOFactor;
export type SessionVerificationSecondFactor = PhoneCodeFactor | TOTPFactor | BackupCodeFactor;
