import type {
  AuthObject,
  InvalidTokenAuthObject,
  MachineAuthObject,
  RedirectOptions,
  SignedInAuthObject,
  SignedOutAuthObject,
  TokenType,
} from "@latchkey/backend/internal";
import type { AuthOptions } from "./auth-from-handover.ts";
import type { Hybrid } from "./hybrid.ts";
import type { ProtectConditions, ProtectOptions } from "./protect-params.ts";

/** Auth object of a session, signed in or out. */
export type SessionAuth = SignedInAuthObject | SignedOutAuthObject;

/** Sends the visitor to the page; the address to come back to is the current one unless told otherwise. */
type RedirectToPage = (options?: RedirectOptions) => never;

/** See `protect`. Awaited or not, it leaves the request when the conditions do not hold. */
export interface Protect {
  (
    conditions: ProtectConditions & { token?: undefined },
    options?: ProtectOptions & { token?: undefined },
  ): Hybrid<SignedInAuth>;
  (options?: ProtectOptions & { token?: undefined }): Hybrid<SignedInAuth>;
  (first?: ProtectConditions | ProtectOptions, second?: ProtectOptions): Hybrid<AppAuthOf<AuthObject>>;
}

/** What stands beside the fields of every auth object, and on `auth` itself. */
export interface AppAuth {
  protect: Protect;
  redirectToSignIn: RedirectToPage;
  redirectToSignUp: RedirectToPage;
}

type AppAuthOf<Auth> = Auth & AppAuth;

/** What `protect()` answers for sessions. */
type SignedInAuth = AppAuthOf<SignedInAuthObject>;

/** `auth`: called, it answers who sent the request; awaited or read at once. */
export interface AuthFunction extends AppAuth {
  (options?: AuthOptions & { acceptsToken?: undefined | "session_token" }): Hybrid<AppAuthOf<SessionAuth>>;
  (options: AuthOptions & { acceptsToken: "any" }): Hybrid<AppAuthOf<AuthObject>>;
  (options: AuthOptions & { acceptsToken: Exclude<TokenType, "session_token"> }): Hybrid<AppAuthOf<MachineAuthObject>>;
  (options: AuthOptions): Hybrid<AppAuthOf<SessionAuth | MachineAuthObject | InvalidTokenAuthObject>>;
}

/** Every property that an auth object of any kind may have. */
export const authNames: readonly string[] = [
  "tokenType",
  "isAuthenticated",
  "userId",
  "sessionId",
  "sessionClaims",
  "sessionStatus",
  "actor",
  "orgId",
  "orgRole",
  "orgSlug",
  "orgPermissions",
  "factorVerificationAge",
  "__experimental_factorVerificationAge",
  "id",
  "subject",
  "scopes",
  "name",
  "claims",
  "machineId",
  "clientId",
  "getToken",
  "has",
  "debug",
  "protect",
  "redirectToSignIn",
  "redirectToSignUp",
];
