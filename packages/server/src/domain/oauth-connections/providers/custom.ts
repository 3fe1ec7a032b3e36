import { domainError } from "../../../lib/errors.ts";
import { splitName, subjectOf, textOf, type Evidence, type Json, type Profile, type Provider } from "../provider.ts";

/** The value at a path of names joined by dots. */
const at = (value: Json, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((inner, name) => (Object.hasOwn(Object(inner), name) ? (inner as Json)[name] : undefined), value);

/** A provider that the instance describes itself; the metadata is as configured, or as its issuer publishes it. */
export const custom: Provider = {
  name: "Custom",
  server(settings) {
    if (!settings.authorization_url || !settings.token_url) throw domainError("oauth_config_missing");
    return {
      issuer: settings.issuer ?? new URL(settings.token_url).origin,
      authorization_endpoint: settings.authorization_url,
      token_endpoint: settings.token_url,
      ...(settings.jwks_url ? { jwks_uri: settings.jwks_url } : {}),
      ...(settings.userinfo_url ? { userinfo_endpoint: settings.userinfo_url } : {}),
    };
  },
  scopes: [],
  isOpenId: false,
  authentication: "basic",
  profile: customProfile,
};

/** Reads what the instance mapped, from the ID token and what the userinfo endpoint says beyond it. */
async function customProfile({ claims, settings, userinfoUrl, get }: Evidence): Promise<Profile> {
  const info = userinfoUrl ? await get(userinfoUrl) : {};
  const { attributes } = settings;
  const subject = at(info, attributes.subject);
  // OpenID Connect Core 5.3.2: an answer about somebody else is not used.
  if (claims["sub"] !== undefined && subject !== undefined && subject !== claims["sub"])
    throw new Error("Token and profile are of two people.");
  const all = { ...info, ...claims };
  const verified = at(all, attributes.email_address_verified);
  const firstName = textOf(at(all, attributes.first_name));
  const lastName = textOf(at(all, attributes.last_name));
  return {
    subject: subjectOf(claims["sub"] ?? subject),
    emailAddress: textOf(at(all, attributes.email_address)),
    isEmailVerified: verified === true || verified === "true",
    ...(firstName || lastName ? { firstName, lastName } : splitName(all["name"])),
    username: textOf(at(all, attributes.username)),
    imageUrl: textOf(at(all, attributes.image_url)),
  };
}
