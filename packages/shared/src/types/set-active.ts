import type { OrganizationResource } from "./organization.ts";
import type { SessionResource } from "./session.ts";

/**
 * Leaves the page after a session became active. `decorateUrl` adds what the target
 * needs to know the client; an absolute answer needs a full page load.
 */
export type SetActiveNavigate = (params: {
  session: SessionResource;
  decorateUrl: (url: string) => string;
}) => void | Promise<unknown>;

export interface SetActiveParams {
  /** A session or its id; `null` deactivates, absent keeps the current one. */
  session?: SessionResource | string | null;
  /** An organization, its id or its slug; `null` selects the personal account, absent keeps the session's. */
  organization?: OrganizationResource | string | null;
  /** Runs before listeners see the change. @deprecated Use `navigate`. */
  beforeEmit?: (session?: SessionResource | null) => void | Promise<any>;
  /** Where to go afterwards; with `navigate`, the latter wins. */
  redirectUrl?: string;
  navigate?: SetActiveNavigate;
}
export type SetActive = (params: SetActiveParams) => Promise<void>;

export interface SignOutOptions {
  /** Ends this session only; the others of the browser stay. */
  sessionId?: string;
  redirectUrl?: string;
}
export type SignOutCallback = () => void | Promise<any>;
export interface SignOut {
  (options?: SignOutOptions): Promise<void>;
  (callback?: SignOutCallback, options?: SignOutOptions): Promise<void>;
}
