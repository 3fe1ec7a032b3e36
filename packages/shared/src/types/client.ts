import type { ClerkResource } from "./resource.ts";
import type { SessionResource, SignedInSessionResource } from "./session.ts";
import type { SignInResource } from "./sign-in.ts";
import type { SignUpResource } from "./sign-up.ts";

/** This browser as the server knows it: its sessions and its attempts under way. */
export interface ClientResource extends ClerkResource {
  id?: string;
  sessions: SessionResource[];
  /** Sessions that are active or pending. */
  signedInSessions: SignedInSessionResource[];
  /** @deprecated Use `signedInSessions`. */
  activeSessions: SignedInSessionResource[];
  signIn: SignInResource;
  signUp: SignUpResource;
  lastActiveSessionId: string | null;
  lastAuthenticationStrategy: string | null;
  cookieExpiresAt: Date | null;
  captchaBypass: boolean;
  createdAt: Date | null;
  updatedAt: Date | null;
  /** True when the server keeps no such client yet. */
  isNew: () => boolean;
  create: () => Promise<ClientResource>;
  /** Ends the client with all its sessions. */
  destroy: () => Promise<void>;
  /** Ends all sessions and keeps the client. */
  removeSessions: () => Promise<ClientResource>;
  clearCache: () => void;
  resetSignIn: () => void;
  resetSignUp: () => void;
  /** True when the client's cookie ends within eight days. */
  isEligibleForTouch: () => boolean;
  buildTouchUrl: (params: { redirectUrl: URL }) => string;
}
