import { createCheckAuthorization } from "@latchkey/shared/authorization";
import { ClerkRuntimeError } from "@latchkey/shared/errors";
import { readSessionClaims } from "@latchkey/shared/jwt-claims";
import type {
  CheckAuthorizationParams,
  GetTokenOptions,
  ReverificationLevel,
  SessionResource,
  SessionVerifyAttemptFirstFactorParams,
  SessionVerifyAttemptSecondFactorParams,
  SessionVerifyPrepareFirstFactorParams,
  SessionVerifyPrepareSecondFactorParams,
  TokenResource,
  TouchIntent,
} from "@latchkey/shared/types";
import type { SessionJSON, UserJSON } from "@latchkey/shared/wire/fapi";

import type { Host } from "../core/host.ts";
import { getCredential } from "../passkeys/credentials.ts";
import { getToken } from "../session/get-token.ts";
import { tryDecodeToken } from "../session/jwt.ts";
import { tokenKey } from "../session/token-cache.ts";
import { asIs, one } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";
import { SessionVerification } from "./session-verification.ts";
import { Token } from "./token.ts";
import { isUnchanged, remember } from "./unchanged.ts";
import { User } from "./user.ts";

export class Session extends withData<SessionResource, "currentTask">() implements SessionResource {
  static override shape: Shape = {
    path: "/client/sessions",
    readers: {
      last_active_token: one(() => Token),
      expire_at: (_host, value) => new Date(value),
      factor_verification_age: asIs,
    },
    defaults: () => ({ actor: null, tasks: null, lastActiveOrganizationId: null }),
  };

  override fromJSON(json?: Partial<SessionJSON> | null): this {
    const { user, ...rest } = json ?? {};
    super.fromJSON(rest);
    if (user !== undefined) this.user = user && this.takeUser(user);
    const jwt = json?.last_active_token?.jwt;
    if (jwt) this.host.tokens.write(this.tokenKey, jwt);
    return this;
  }

  private takeUser(json: UserJSON): User {
    const held = this.user ?? this.host.client?.sessions?.find(({ id }) => id === this.id)?.user;
    return held && isUnchanged(held, json) ? (held as User) : remember(new User(this.host, json), json);
  }

  private get tokenKey(): string {
    return tokenKey(this.id, undefined, this.lastActiveOrganizationId);
  }
  get currentTask() {
    return this.tasks?.[0];
  }

  end = () => this.post("end");
  remove = () => this.post("remove");
  touch = ({ intent }: { intent?: TouchIntent } = {}) =>
    this.post("touch", { activeOrganizationId: this.lastActiveOrganizationId, intent });

  getToken = (options?: GetTokenOptions): Promise<string | null> => getToken(this.host, this, options);
  clearCache = (): void => this.host.tokens.clear(this.id);

  /** Claims of the last token that was seen. */
  get claims() {
    return tryDecodeToken(
      this.host.tokens.last(this.tokenKey) ?? (this.lastActiveToken as TokenResource | null)?.getRawString(),
    )?.claims;
  }

  checkAuthorization = (params: CheckAuthorizationParams): boolean => {
    const membership = this.user?.organizationMemberships.find(
      ({ organization }) => organization.id === this.lastActiveOrganizationId,
    );
    const claims = this.claims;
    return createCheckAuthorization({
      userId: this.user?.id,
      orgId: membership?.organization.id,
      orgRole: membership?.role,
      orgPermissions: membership?.permissions,
      factorVerificationAge: claims ? readSessionClaims(claims).factorVerificationAge : this.factorVerificationAge,
      features: claims?.fea,
      plans: claims?.pla,
    })(params);
  };

  startVerification = ({ level }: { level: ReverificationLevel }) => this.verify("verify", { level });
  prepareFirstFactorVerification = (factor: SessionVerifyPrepareFirstFactorParams) =>
    this.verify("verify/prepare_first_factor", factor);
  attemptFirstFactorVerification = (attempt: SessionVerifyAttemptFirstFactorParams) =>
    this.verify("verify/attempt_first_factor", attempt);
  prepareSecondFactorVerification = (factor: SessionVerifyPrepareSecondFactorParams) =>
    this.verify("verify/prepare_second_factor", factor);
  attemptSecondFactorVerification = (attempt: SessionVerifyAttemptSecondFactorParams) =>
    this.verify("verify/attempt_second_factor", attempt);

  verifyWithPasskey = async (): Promise<SessionVerification> => {
    const { firstFactorVerification } = await this.prepareFirstFactorVerification({
      strategy: "passkey",
    });
    if (!firstFactorVerification.nonce) {
      throw new ClerkRuntimeError("The verification has no passkey options", {
        code: "passkey_invalid_options",
      });
    }
    const publicKeyCredential = await getCredential(firstFactorVerification.nonce);
    return this.attemptFirstFactorVerification({ strategy: "passkey", publicKeyCredential });
  };

  private async verify(action: string, body: object): Promise<SessionVerification> {
    const call = { path: this.path(action), method: "POST" as const, body: { ...body } };
    return new SessionVerification(this.host, await this.host.call<object>(call));
  }
}

/** The session of an answer: the held one where only its token changed. */
export function takeSession(host: Host, held: Session[] | undefined, json: SessionJSON): Session {
  const { last_active_token, last_active_at, ...stable } = json;
  const known = held?.find(({ id }) => id === json.id);
  if (known && isUnchanged(known, stable)) return known.fromJSON({ last_active_token, last_active_at });
  return remember(new Session(host, json), stable);
}
