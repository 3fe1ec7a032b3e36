import type { DeletedObjectJSON } from "@latchkey/shared/wire/bapi";
import type { RequestState } from "./tokens/request-state.ts";
import type { AuthObject, AuthObjectOptions, SessionAuthObject } from "./tokens/auth-object.ts";
import type { createAuthenticateRequest } from "./client/create-clerk-client.ts";
import type { MachineAuthObject } from "./tokens/machine-auth-object.ts";
import type { AcceptsToken } from "./tokens/options.ts";
import type { ToAuthOptions } from "./tokens/request-state.ts";
import type { SessionTokenType, TokenType } from "./tokens/reasons.ts";

/* Names that apps and SDKs import for what the signatures of this package infer by themselves. */

/** What every resource of the Backend API has on the wire. */
export interface ClerkResourceJSON {
  object: string;
  id: string;
}
export interface IdentificationLinkJSON extends ClerkResourceJSON {
  type: string;
}
/** A page of a list on the wire. */
export interface PaginatedResponseJSON {
  data: object[];
  total_count?: number;
}
export type UserDeletedJSON = DeletedObjectJSON;

export type SignedInState = RequestState & { status: "signed-in" };
export type SignedOutState = RequestState & { status: "signed-out" };
export type AuthenticatedState = SignedInState;
export type UnauthenticatedState = SignedOutState;
export type AuthenticatedMachineObject = MachineAuthObject & { isAuthenticated: true };
export type UnauthenticatedMachineObject = MachineAuthObject & { isAuthenticated: false };
export type SignedInAuthObjectOptions = AuthObjectOptions & { token: string };
export type CreateAuthenticateRequestOptions = Parameters<typeof createAuthenticateRequest>[0];

/** What a function that answers the auth object of a request is asked for. */
export type AuthOptions = ToAuthOptions & { acceptsToken?: AcceptsToken };

/** The auth object for a kind of token: of a session, or of a machine. */
export type InferAuthObjectFromToken<Kind extends TokenType, Session, Machine> = Kind extends SessionTokenType
  ? Session
  : Machine;
/** The same for a list of kinds. */
export type InferAuthObjectFromTokenArray<
  Kinds extends readonly TokenType[],
  Session,
  Machine,
> = InferAuthObjectFromToken<Kinds[number], Session, Machine>;

type Answer<Auth, IsPromise> = IsPromise extends true ? Promise<Auth> : Auth;

/** A function that answers the auth object, of the kind that is asked for. */
export interface GetAuthFnNoRequest<Session = SessionAuthObject, IsPromise extends boolean = false> {
  <Kind extends TokenType>(
    options: AuthOptions & { acceptsToken: Kind },
  ): Answer<InferAuthObjectFromToken<Kind, Session, MachineAuthObject>, IsPromise>;
  <Kinds extends readonly TokenType[]>(
    options: AuthOptions & { acceptsToken: Kinds },
  ): Answer<InferAuthObjectFromTokenArray<Kinds, Session, MachineAuthObject>, IsPromise>;
  (options: AuthOptions & { acceptsToken: "any" }): Answer<AuthObject, IsPromise>;
  (options?: ToAuthOptions): Answer<Session, IsPromise>;
}
/** The same, given the request. */
export interface GetAuthFn<Request, IsPromise extends boolean = false> {
  <Kind extends TokenType>(
    request: Request,
    options: AuthOptions & { acceptsToken: Kind },
  ): Answer<InferAuthObjectFromToken<Kind, SessionAuthObject, MachineAuthObject>, IsPromise>;
  <Kinds extends readonly TokenType[]>(
    request: Request,
    options: AuthOptions & { acceptsToken: Kinds },
  ): Answer<InferAuthObjectFromTokenArray<Kinds, SessionAuthObject, MachineAuthObject>, IsPromise>;
  (request: Request, options: AuthOptions & { acceptsToken: "any" }): Answer<AuthObject, IsPromise>;
  (request: Request, options?: ToAuthOptions): Answer<SessionAuthObject, IsPromise>;
}
