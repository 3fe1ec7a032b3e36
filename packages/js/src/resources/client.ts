import type { ClientResource, SignedInSessionResource } from "@latchkey/shared/types";
import type { ClientJSON } from "@latchkey/shared/wire/fapi";

import type { Late } from "../core/host.ts";
import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";
import type { Session } from "./session.ts";
import { SignIn } from "./sign-in.ts";
import { SignUp } from "./sign-up.ts";

const eightDays = 8 * 24 * 60 * 60 * 1000;

type Derived = "sessions" | "signedInSessions" | "activeSessions" | "signIn" | "signUp";

/** This browser as the server knows it. */
export class Client extends withData<ClientResource, Derived>() implements ClientResource {
  static override shape: Shape = {
    path: "/client",
    defaults: () => ({
      lastActiveSessionId: null,
      lastAuthenticationStrategy: null,
      cookieExpiresAt: null,
      captchaBypass: false,
      createdAt: null,
      updatedAt: null,
    }),
  };
  declare sessions: Session[];
  declare signIn: SignIn;
  declare signUp: SignUp;

  /**
   * Takes over the client that an answer carries. Sessions and users that did not change stay the same objects,
   * and attempts always do, so that those who hold one see it go on.
   */
  override fromJSON(json?: Partial<ClientJSON> | null): this {
    const { sessions = [], sign_in, sign_up, ...rest } = json ?? {};
    super.fromJSON(rest);
    this.sessions = sessions.map((session) => (this.host.late as Late).takeSession(this.host, this.sessions, session));
    this.signIn = takeAttempt(this.signIn, sign_in) ?? new SignIn(this.host, sign_in);
    this.signUp = takeAttempt(this.signUp, sign_up) ?? new SignUp(this.host, sign_up);
    return this;
  }

  get signedInSessions(): SignedInSessionResource[] {
    return this.sessions.filter(
      (session): session is Session & SignedInSessionResource =>
        session.status === "active" || session.status === "pending",
    );
  }
  get activeSessions(): SignedInSessionResource[] {
    return this.signedInSessions;
  }

  isNew = (): boolean => !this.id;
  create = () => this.send("PUT");
  removeSessions = () => this.send("DELETE", "sessions");
  destroy = async (): Promise<void> => {
    await this.host.call({ path: this.pathRoot, method: "DELETE" });
    this.fromJSON({ id: "", sessions: [] });
  };
  clearCache = (): void => this.host.tokens?.clear();
  resetSignIn = (): void => {
    this.signIn = new SignIn(this.host);
  };
  resetSignUp = (): void => {
    this.signUp = new SignUp(this.host);
  };

  isEligibleForTouch = (): boolean =>
    this.cookieExpiresAt !== null && this.cookieExpiresAt.getTime() - Date.now() <= eightDays;
  buildTouchUrl = ({ redirectUrl }: { redirectUrl: URL }): string => this.host.buildTouchUrl(redirectUrl);

  protected override path(action?: string): string {
    return [this.pathRoot, action].filter(Boolean).join("/");
  }
}

// An attempt goes on in the object that stands for it; a blank one stays until there is something to begin with.
function takeAttempt<Attempt extends SignIn | SignUp>(held: Attempt | undefined, json: object | null | undefined) {
  if (json) return held?.fromJSON(json) as Attempt | undefined;
  return held?.id ? undefined : held;
}
