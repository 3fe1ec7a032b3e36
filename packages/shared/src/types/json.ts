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
} from "../wire/fapi.gen.ts";
