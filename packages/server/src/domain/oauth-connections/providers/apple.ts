import { createPrivateKey, sign } from "node:crypto";
import type { ClientAuth } from "oauth4webapi";
import { domainError } from "../../../lib/errors.ts";
import { openIdServer, standardProfile, textOf, type Credentials, type Provider } from "../provider.ts";

const ISSUER = "https://appleid.apple.com";
const SECRET_TTL_SECONDS = 300;

/** Apple takes no fixed secret but a short-lived token signed with the team's key. @throws oauth_config_missing */
function signedSecret({ clientId, settings, secrets, now }: Credentials): ClientAuth {
  const key = secrets.get("private_key");
  if (!key || !settings.team_id || !settings.key_id) throw domainError("oauth_config_missing");
  const iat = Math.floor(now.getTime() / 1_000);
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const content = [
    encode({ alg: "ES256", kid: settings.key_id }),
    encode({ iss: settings.team_id, iat, exp: iat + SECRET_TTL_SECONDS, aud: ISSUER, sub: clientId }),
  ].join(".");
  const signature = sign("sha256", Buffer.from(content), { key: createPrivateKey(key), dsaEncoding: "ieee-p1363" });
  const secret = `${content}.${signature.toString("base64url")}`;
  return (_server, client, body) => {
    body.set("client_id", client.client_id);
    body.set("client_secret", secret);
  };
}

export const apple: Provider = {
  name: "Apple",
  server: openIdServer(ISSUER, { authorization: "/auth/authorize", token: "/auth/token", keys: "/auth/keys" }),
  scopes: ["openid", "name", "email"],
  isOpenId: true,
  usesPkce: false,
  // Apple answers with a form when it is asked for name or address.
  parameters: { response_mode: "form_post" },
  authentication: signedSecret,
  profile({ claims, posted }) {
    const name = (posted["name"] ?? {}) as Record<string, unknown>;
    return {
      ...standardProfile(claims),
      // Said once, at the first consent, and not in the token.
      firstName: textOf(name["firstName"]),
      lastName: textOf(name["lastName"]),
    };
  },
};
