import type { CheckAuthorizationWithCustomPermissions } from "./authorization.ts";
import type { ClerkError } from "./errors.ts";
import type { ActClaim, JwtPayload } from "./jwt.ts";
import type { SessionResource, SignedInSessionResource } from "./session.ts";
import type { SetActive, SignOut } from "./set-active.ts";
import type { SignInErrors, SignUpErrors, FetchStatus } from "./state.ts";
import type { SignInFutureResource } from "./sign-in-future.ts";
import type { SignInCreateParams, SignInResource } from "./sign-in.ts";
import type { SignUpFutureResource } from "./sign-up-future.ts";
import type { SignUpCreateParams, SignUpResource, SignUpUpdateParams } from "./sign-up.ts";
import type { GetToken } from "./token.ts";
import type { UserResource } from "./user.ts";

interface AuthMethods {
  /** Asks for a role, permission, feature, plan or a recent proof; false while nobody is signed in. */
  has: CheckAuthorizationWithCustomPermissions;
  getToken: GetToken;
  signOut: SignOut;
}
type Absent<Value> = {
  isLoaded: Value extends undefined ? false : true;
  isSignedIn: Value extends undefined ? undefined : false;
  userId: Value;
  sessionId: Value;
  sessionClaims: Value;
  actor: Value;
  orgId: Value;
  orgRole: Value;
  orgSlug: Value;
} & AuthMethods;
interface SignedInAuth extends AuthMethods {
  isLoaded: true;
  isSignedIn: true;
  userId: string;
  sessionId: string;
  sessionClaims: JwtPayload;
  actor: ActClaim | null;
}
interface WithOrganization {
  orgId: string;
  orgRole: string;
  orgSlug: string | null;
}
interface WithoutOrganization {
  orgId: null;
  orgRole: null;
  orgSlug: null;
}
export type UseAuthReturn =
  | Absent<undefined>
  | Absent<null>
  | (SignedInAuth & WithoutOrganization)
  | (SignedInAuth & WithOrganization);

export type UseUserReturn =
  | { isLoaded: false; isSignedIn: undefined; user: undefined }
  | { isLoaded: true; isSignedIn: false; user: null }
  | { isLoaded: true; isSignedIn: true; user: UserResource };
export type UseSessionReturn =
  | { isLoaded: false; isSignedIn: undefined; session: undefined }
  | { isLoaded: true; isSignedIn: false; session: null }
  | { isLoaded: true; isSignedIn: true; session: SignedInSessionResource };
export type UseSessionListReturn =
  | { isLoaded: false; sessions: undefined; setActive: undefined }
  | { isLoaded: true; sessions: SessionResource[]; setActive: SetActive };

/** The sign-in with the methods of both generations. */
export type SignInSuperset = Omit<
  SignInResource,
  "create" | "supportedFirstFactors" | "supportedSecondFactors" | "status" | "reload"
> &
  Omit<SignInFutureResource, "create"> & {
    create: (params: SignInCreateParams) => Promise<SupersetResult<SignInResource>>;
  };
/** The sign-up with the methods of both generations. */
export type SignUpSuperset = Omit<SignUpResource, "create" | "update" | "verifications" | "status" | "reload"> &
  Omit<SignUpFutureResource, "create" | "update"> & {
    create: (params: SignUpCreateParams) => Promise<SupersetResult<SignUpResource>>;
    update: (params: SignUpUpdateParams) => Promise<SupersetResult<SignUpResource>>;
  };
type SupersetResult<Resource> = Resource & { error: ClerkError | null };

/**
 * What `useSignIn()` returns. Code that reads `isLoaded` or `setActive` gets methods that throw,
 * other code methods that resolve `{ error }`.
 */
export interface UseSignInReturn {
  isLoaded: boolean;
  signIn: SignInSuperset;
  setActive: SetActive;
  errors: SignInErrors;
  fetchStatus: FetchStatus;
}
/** What `useSignUp()` returns; see {@link UseSignInReturn}. */
export interface UseSignUpReturn {
  isLoaded: boolean;
  signUp: SignUpSuperset;
  setActive: SetActive;
  errors: SignUpErrors;
  fetchStatus: FetchStatus;
}
/** The return types of the hooks in the `/legacy` entries. */
export type UseSignInLegacyReturn =
  | { isLoaded: false; signIn: undefined; setActive: undefined }
  | { isLoaded: true; signIn: SignInResource; setActive: SetActive };
export type UseSignUpLegacyReturn =
  | { isLoaded: false; signUp: undefined; setActive: undefined }
  | { isLoaded: true; signUp: SignUpResource; setActive: SetActive };
