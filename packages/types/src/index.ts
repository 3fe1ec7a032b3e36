export type * from "@latchkey/shared/types";
export type {
  ClientJSON,
  EmailAddressJSON,
  EnvironmentJSON,
  ExternalAccountJSON,
  PhoneNumberJSON,
  SessionJSON,
  SignInJSON,
  SignUpJSON,
  TokenJSON,
  UserJSON,
  VerificationJSON,
  Web3WalletJSON,
} from "@latchkey/shared/wire/fapi";
