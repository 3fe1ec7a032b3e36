export { constants } from "./client/constants.ts";
export { createAuthenticateRequest } from "./client/create-clerk-client.ts";
export type { AuthenticateRequest } from "./client/create-clerk-client.ts";
export { debugRequestState } from "./client/debug-request-state.ts";
export { readEnv } from "./client/env.ts";
export { resolveApiUrl } from "./client/api-url.ts";
export type {
  CreateRedirectParams,
  RedirectFunction,
  RedirectFunction as RedirectFun,
  RedirectOptions,
} from "./redirect/create-redirect.ts";
export { createRedirect } from "./redirect/create-redirect.ts";
export { getAuthObjectForAcceptedToken, isTokenTypeAccepted } from "./tokens/accepts-token.ts";
export { getAuthObjectFromJwt, makeAuthObjectSerializable } from "./tokens/auth-object-from-jwt.ts";
export type {
  AuthObject,
  AuthObjectOptions,
  GetToken,
  GetTokenOptions,
  InvalidTokenAuthObject,
  SessionAuthObject,
  SignedInAuthObject,
  SignedOutAuthObject,
} from "./tokens/auth-object.ts";
export { invalidTokenAuthObject, signedInAuthObject, signedOutAuthObject } from "./tokens/auth-object.ts";
export { authenticateRequest } from "./tokens/authenticate-request.ts";
export { ClerkRequest, createClerkRequest } from "./tokens/clerk-request.ts";
export type { MachineAuthObject, MachineToken } from "./tokens/machine-auth-object.ts";
export { authenticatedMachineObject, unauthenticatedMachineObject } from "./tokens/machine-auth-object.ts";
export type {
  AuthOptions,
  AuthenticatedMachineObject,
  AuthenticatedState,
  CreateAuthenticateRequestOptions,
  GetAuthFn,
  GetAuthFnNoRequest,
  InferAuthObjectFromToken,
  InferAuthObjectFromTokenArray,
  SignedInAuthObjectOptions,
  SignedInState,
  SignedOutState,
  UnauthenticatedMachineObject,
  UnauthenticatedState,
} from "./names.ts";
export {
  isMachineToken,
  isMachineTokenByPrefix,
  isMachineTokenType,
  verifyMachineToken as verifyMachineAuthToken,
} from "./tokens/machine-token.ts";
export type { AcceptsToken, AuthenticateRequestOptions, OrganizationSyncOptions } from "./tokens/options.ts";
export type { MachineTokenType, SessionTokenType } from "./tokens/reasons.ts";
export { AuthErrorReason, AuthStatus, TokenType } from "./tokens/reasons.ts";
export { createBootstrapSignedOutState, RequestState } from "./tokens/request-state.ts";
export { clientUrl } from "./tokens/request-url.ts";
export { decorateObjectWithResources, stripPrivateDataFromObject } from "./tokens/resources-for-browser.ts";
export type { ReverificationError } from "./tokens/reverification-error.ts";
export { reverificationError, reverificationErrorResponse } from "./tokens/reverification-error.ts";
export { isSessionCategory } from "./tokens/token-category.ts";
