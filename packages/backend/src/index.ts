export type {
  ActorTokenJSON,
  AllowlistIdentifierJSON,
  BlocklistIdentifierJSON,
  ClientJSON,
  DeletedObjectJSON,
  DomainJSON,
  EmailAddressJSON,
  ExternalAccountJSON,
  InstanceJSON,
  InstanceRestrictionsJSON,
  InvitationJSON,
  OAuthAccessTokenJSON as OauthAccessTokenJSON,
  OrganizationJSON,
  OrganizationMembershipJSON,
  PhoneNumberJSON,
  RedirectURLJSON as RedirectUrlJSON,
  SessionJSON,
  SignInTokenJSON,
  SignUpVerificationJSON,
  TestingTokenJSON,
  TokenJSON,
  UserJSON,
  VerificationJSON,
  WaitlistEntryJSON,
  Web3WalletJSON,
} from "@latchkey/shared/wire/bapi";
export type { EmailJSON, SMSMessageJSON } from "@latchkey/shared/wire/webhooks";
export type { ApiClient } from "./api/index.ts";
export type { CreateUserParams, PasswordHasher, UpdateUserParams, UserListParams } from "./api/user-params.ts";
export type { AuthenticateRequest, ClerkClient, ClerkOptions } from "./client/create-clerk-client.ts";
export type { ClerkResourceJSON, IdentificationLinkJSON, PaginatedResponseJSON, UserDeletedJSON } from "./names.ts";
export { createClerkClient } from "./client/create-clerk-client.ts";
export type { JwtHeader, JwtPayload } from "./jwt/decode.ts";
export * from "./resources/index.ts";
export type {
  AuthObject,
  InvalidTokenAuthObject,
  SessionAuthObject,
  SignedInAuthObject,
  SignedOutAuthObject,
} from "./tokens/auth-object.ts";
export type { MachineAuthObject } from "./tokens/machine-auth-object.ts";
export type { AuthenticateRequestOptions, OrganizationSyncOptions } from "./tokens/options.ts";
export type { RequestState, ToAuthOptions } from "./tokens/request-state.ts";
export type { VerifyTokenOptions } from "./tokens/verify-token.ts";
export { verifyToken } from "./tokens/verify-token.ts";
export type { VerifyWebhookOptions } from "./webhooks/verify-webhook.ts";
export type * from "./webhooks/events.ts";
