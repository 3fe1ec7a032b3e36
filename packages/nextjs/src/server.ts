export type {
  AllowlistIdentifier,
  ClerkClient,
  Client,
  DeletedObjectJSON,
  EmailAddress,
  EmailJSON,
  ExternalAccount,
  Invitation,
  OauthAccessToken,
  Organization,
  OrganizationInvitation,
  OrganizationJSON,
  OrganizationMembership,
  OrganizationMembershipJSON,
  OrganizationMembershipPublicUserData,
  PhoneNumber,
  Session,
  SessionJSON,
  SMSMessage,
  SMSMessageJSON,
  SignInToken,
  Token,
  User,
  UserJSON,
  WaitlistEntryJSON,
} from "@latchkey/backend";
export { createClerkClient, verifyToken } from "@latchkey/backend";
export type {
  AuthObject,
  MachineAuthObject,
  SignedInAuthObject,
  SignedOutAuthObject,
} from "@latchkey/backend/internal";
export { reverificationError, reverificationErrorResponse } from "@latchkey/backend/internal";
export { clerkFrontendApiProxy } from "@latchkey/backend/proxy";
export type {
  FrontendApiProxyOptions,
  FrontendApiProxyOptions as NextFrontendApiProxyOptions,
} from "@latchkey/backend/proxy";
export type {
  EmailWebhookEvent,
  OrganizationDomainWebhookEvent,
  OrganizationInvitationWebhookEvent,
  OrganizationMembershipWebhookEvent,
  OrganizationWebhookEvent,
  PermissionWebhookEvent,
  RoleWebhookEvent,
  SessionWebhookEvent,
  SMSWebhookEvent,
  UserWebhookEvent,
  WaitlistEntryWebhookEvent,
  WebhookEvent,
  WebhookEventType,
} from "@latchkey/backend/webhooks";
export type { AuthMiddlewareOptions } from "./middleware/auth-middleware.ts";
export { authMiddleware } from "./middleware/auth-middleware.ts";
export type { ClerkMiddlewareHandler } from "./middleware/clerk-middleware.ts";
export { clerkMiddleware } from "./middleware/clerk-middleware.ts";
export type { ClerkMiddlewareOptions } from "./middleware/options.ts";
export type {
  AuthFunction as ClerkMiddlewareAuth,
  SessionAuth as ClerkMiddlewareAuthObject,
  SessionAuth as ClerkMiddlewareSessionAuthObject,
} from "./server/auth-types.ts";
export type { AuthFunction, SessionAuth } from "./server/auth-types.ts";
export { auth, redirectToSignIn, redirectToSignUp } from "./server/auth.ts";
export { buildClerkProps } from "./server/build-clerk-props.ts";
export { clerkClient } from "./server/clerk-client.ts";
export { currentUser } from "./server/current-user.ts";
export { getAuth } from "./server/get-auth.ts";
export type { FrontendApiProxyHandlers } from "./server/proxy-handlers.ts";
export { createFrontendApiProxyHandlers } from "./server/proxy-handlers.ts";
export { createRouteMatcher } from "./server/route-matcher.ts";
