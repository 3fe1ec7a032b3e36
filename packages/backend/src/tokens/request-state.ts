import { headerNames } from "@latchkey/shared/constants";
import { TokenVerificationError } from "../errors/token-verification-error.ts";
import type { MachineTokenVerificationError } from "../errors/machine-token-verification-error.ts";
import type { JwtPayload } from "../jwt/decode.ts";
import type { AuthObject, SessionAuthObject } from "./auth-object.ts";
import { invalidTokenAuthObject, signedInAuthObject, signedOutAuthObject } from "./auth-object.ts";
import type { MachineToken } from "./machine-auth-object.ts";
import { authenticatedMachineObject, unauthenticatedMachineObject } from "./machine-auth-object.ts";
import type { AuthApiClient, AuthenticateRequestOptions } from "./options.ts";
import type { MachineTokenType } from "./reasons.ts";
import { AuthStatus, TokenType } from "./reasons.ts";

/** What a caller may want to know about the auth object it gets. */
export interface ToAuthOptions {
  /** Treats a session with open tasks as signed out. Default true. */
  treatPendingAsSignedOut?: boolean;
}

/** The part of a state that comes from the options and not from the request. */
export interface StateSource {
  options: AuthenticateRequestOptions;
  proxyUrl?: string | undefined;
  api?: AuthApiClient | undefined;
}

interface StateFields {
  status: AuthStatus;
  tokenType: TokenType | null;
  token: string | null;
  reason?: string | null;
  message?: string;
  headers?: Headers | undefined;
  auth: (options: Required<ToAuthOptions>) => AuthObject | null;
}

/**
 * Outcome of `authenticateRequest`. `headers` go onto the response; with a `Location` among them the response is a redirect.
 * `toAuth()` answers the auth object; null while a handshake is due.
 */
export class RequestState {
  readonly status: AuthStatus;
  readonly tokenType: TokenType | null;
  readonly token: string | null;
  readonly reason: string | null;
  readonly message: string;
  readonly publishableKey: string;
  readonly proxyUrl: string;
  readonly domain: string;
  readonly isSatellite: boolean;
  readonly signInUrl: string;
  readonly signUpUrl: string;
  readonly afterSignInUrl: string;
  readonly afterSignUpUrl: string;
  readonly #auth: StateFields["auth"];
  #headers: Headers | undefined;

  constructor(fields: StateFields, { options, proxyUrl }: StateSource) {
    this.status = fields.status;
    this.tokenType = fields.tokenType;
    this.token = fields.token;
    this.reason = fields.reason ?? null;
    this.message = fields.message ?? "";
    this.publishableKey = options.publishableKey ?? "";
    this.proxyUrl = proxyUrl ?? "";
    this.domain = options.domain ?? "";
    this.isSatellite = options.isSatellite === true;
    this.signInUrl = options.signInUrl ?? "";
    this.signUpUrl = options.signUpUrl ?? "";
    this.afterSignInUrl = options.afterSignInUrl ?? "";
    this.afterSignUpUrl = options.afterSignUpUrl ?? "";
    this.#auth = fields.auth;
    this.#headers = fields.headers;
  }

  get isAuthenticated(): boolean {
    return this.status === AuthStatus.SignedIn;
  }

  /** The older name of `isAuthenticated`. */
  get isSignedIn(): boolean {
    return this.isAuthenticated;
  }

  /** Headers for the response: cookies, the redirect, and the reason why nobody is signed in. */
  get headers(): Headers {
    const headers = (this.#headers ??= new Headers());
    if (this.status === AuthStatus.SignedIn) return headers;
    setReadable(headers, headerNames.authStatus, this.status);
    setReadable(headers, headerNames.authReason, this.reason);
    setReadable(headers, headerNames.authMessage, this.message);
    return headers;
  }

  /** The auth object for the app; null for a handshake. */
  toAuth({ treatPendingAsSignedOut = true }: ToAuthOptions = {}): AuthObject | null {
    return this.#auth({ treatPendingAsSignedOut });
  }
}

// A message may quote what the client sent; what cannot stand in a header is left out.
function setReadable(headers: Headers, name: string, value: string | null): void {
  if (!value || headers.has(name)) return;
  try {
    headers.set(name, value);
  } catch {
    // not a header value
  }
}

/** Somebody is signed in with a session. */
export function signedIn(source: StateSource, token: string, claims: JwtPayload, headers?: Headers): RequestState {
  const auth = ({ treatPendingAsSignedOut }: Required<ToAuthOptions>): SessionAuthObject => {
    const isHidden = treatPendingAsSignedOut && claims.sts === "pending";
    if (isHidden) return signedOutAuthObject({ reason: "pending" }, "pending");
    return signedInAuthObject({ ...source.options, api: source.api }, token, claims);
  };
  return new RequestState(
    { status: AuthStatus.SignedIn, tokenType: TokenType.SessionToken, token, headers, auth },
    source,
  );
}

/** Nobody is signed in, for a reason. */
export function signedOut(source: StateSource, reason: string, message?: string, headers?: Headers): RequestState {
  return new RequestState(
    {
      status: AuthStatus.SignedOut,
      tokenType: TokenType.SessionToken,
      token: null,
      reason,
      message,
      headers,
      auth: () => signedOutAuthObject({ status: AuthStatus.SignedOut, reason, message }),
    },
    source,
  );
}

/** The state of a request before anything is known of it. */
export function createBootstrapSignedOutState(options: AuthenticateRequestOptions = {}): RequestState {
  return signedOut({ options }, "bootstrap-signed-out");
}

/** The browser must be redirected; `headers` hold the `Location`. */
export function handshake(source: StateSource, reason: string, message: string, headers: Headers): RequestState {
  return new RequestState(
    {
      status: AuthStatus.Handshake,
      tokenType: TokenType.SessionToken,
      token: null,
      reason,
      message,
      headers,
      auth: () => null,
    },
    source,
  );
}

/** A machine has proven itself. */
export function machineSignedIn(
  source: StateSource,
  type: MachineTokenType,
  token: string,
  data: MachineToken,
): RequestState {
  const auth = () => authenticatedMachineObject(type, token, data);
  return new RequestState({ status: AuthStatus.SignedIn, tokenType: type, token, auth }, source);
}

/** A machine has not proven itself. */
export function machineSignedOut(
  source: StateSource,
  type: MachineTokenType,
  reason: string,
  message = "",
): RequestState {
  const auth = () => unauthenticatedMachineObject(type, { status: AuthStatus.SignedOut, reason, message });
  return new RequestState(
    { status: AuthStatus.SignedOut, tokenType: type, token: null, reason, message, auth },
    source,
  );
}

/** The request carries a kind of token that is not accepted here. */
export function invalidToken(source: StateSource, reason: string): RequestState {
  return new RequestState(
    {
      status: AuthStatus.SignedOut,
      tokenType: null,
      token: null,
      reason,
      auth: () => invalidTokenAuthObject(),
    },
    source,
  );
}

/** Reason and full text of an error, as a state carries them. */
export function describeError(error: unknown): { reason: string; message: string } {
  if (error instanceof TokenVerificationError) return { reason: error.reason, message: error.getFullMessage() };
  const machine = error as Partial<MachineTokenVerificationError>;
  if (typeof machine.getFullMessage === "function")
    return { reason: String(machine.code), message: machine.getFullMessage() };
  return {
    reason: "unexpected-error",
    message: error instanceof Error ? error.message : String(error),
  };
}
