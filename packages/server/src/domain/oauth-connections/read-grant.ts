import type { InstanceContext } from "../../context.ts";
import { parseWebUrl } from "../../lib/web-url.ts";
import type { Grant } from "../external-accounts/grant.ts";
import { parseEmailAddress } from "../identifiers/index.ts";
import { expiryOf } from "./begin-authorization.ts";
import type { Connection } from "./connection.ts";
import type { Evidence, Json, Profile } from "./provider.ts";
import { sealTokens } from "./tokens.ts";

const MAX_TEXT = 256;
const MAX_URL = 2_000;

interface Answer {
  readonly tokens: Json;
  readonly claims: Json;
  readonly posted: Json;
  readonly scopes: readonly string[];
}

/**
 * What a provider says about the person behind its tokens. It is somebody else's word, so nothing is taken over
 * unchecked.
 *
 * @throws Error when the provider does not tell who it is.
 */
export async function readGrant(ctx: InstanceContext, connection: Connection, answer: Answer): Promise<Grant> {
  const { tokens } = answer;
  const profile = await connection.provider.profile(evidenceOf(connection, answer));
  const { strategy, settings } = connection;
  const owner = {
    strategy,
    issuer: profile.issuer ?? connection.server.issuer,
    subject: profile.subject,
  };
  if (owner.subject.length > MAX_TEXT) throw new Error("The subject is longer than any can be.");
  const emailAddress = profile.emailAddress === null ? null : (parseEmailAddress(profile.emailAddress) ?? null);
  const accessToken: unknown = tokens["access_token"];
  const sealed =
    typeof accessToken === "string"
      ? sealTokens(ctx, owner, {
          accessToken,
          refreshToken: (tokens["refresh_token"] as string | undefined) ?? null,
          idToken: (tokens["id_token"] as string | undefined) ?? null,
        }).toString("base64")
      : null;
  return {
    ...owner,
    emailAddress,
    isEmailVerified: emailAddress !== null && (profile.isEmailVerified || settings.trusts_email_addresses),
    ...namesOf(profile),
    imageUrl: httpsUrl(profile.imageUrl),
    scopes: approvedScopes(tokens["scope"], answer.scopes),
    tokens: sealed,
    tokensExpireAt: expiryOf(ctx.clock.now(), tokens["expires_in"])?.toISOString() ?? null,
  };
}

const cut = (text: string | null): string | null => text && text.replaceAll(/\p{Cc}/gu, "").slice(0, MAX_TEXT);

const namesOf = ({ firstName, lastName, username }: Profile) => ({
  firstName: cut(firstName),
  lastName: cut(lastName),
  username: cut(username),
});

/** A picture that pages may show; nothing else goes into a `src`. */
function httpsUrl(text: string | null): string | null {
  return text !== null && text.length <= MAX_URL && parseWebUrl(text) ? text : null;
}

/** RFC 6749 5.1: a provider that names no scopes granted those that were asked for. */
const approvedScopes = (granted: unknown, asked: readonly string[]): string =>
  (typeof granted === "string" && granted !== "" ? granted.split(/[\s,]+/) : asked).join(" ");

function evidenceOf(connection: Connection, { tokens, claims, posted }: Answer): Evidence {
  const { fetch, client, settings, server } = connection;
  const authorization = `Bearer ${tokens["access_token"]}`;
  const json = async (url: string, init: RequestInit): Promise<Json> => {
    const response = await fetch(url, init);
    if (response.status !== 200) throw new Error(`${new URL(url).origin} answered ${response.status}.`);
    return (await response.json()) as Json;
  };
  return {
    claims,
    tokens,
    posted,
    clientId: client.client_id,
    settings,
    userinfoUrl: server.userinfo_endpoint,
    get: (url, headers) =>
      json(url, { headers: { accept: "application/json", "user-agent": "Latchkey", authorization, ...headers } }),
    post: (url, body) =>
      json(url, {
        method: "POST",
        headers: {
          accept: "application/json",
          authorization,
          ...(typeof body === "string" ? { "content-type": "application/json" } : {}),
        },
        body,
      }),
  };
}
