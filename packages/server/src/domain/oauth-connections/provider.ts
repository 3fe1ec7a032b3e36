import type { SocialConnection } from "@latchkey/contract/social";
import type { AuthorizationServer, ClientAuth } from "oauth4webapi";

/** A social provider as the server talks to it. Nothing that a token or an answer says changes where that is. */
export interface Provider {
  readonly name: string;
  /** Metadata as RFC 8414 names it, fixed beforehand. */
  readonly server: AuthorizationServer | ((settings: SocialConnection) => AuthorizationServer);
  /**
   * The issuer that an ID token with these claims, not verified yet, has to be from; undefined for the server's own.
   * For providers whose tenants are issuers.
   */
  readonly issuerOf?: (unverified: Json, settings: SocialConnection) => string | undefined;
  /** What the profile needs. */
  readonly scopes: readonly string[];
  readonly scopeSeparator?: string;
  /** What the authorization request calls the client's id; `client_id` unless said otherwise. */
  readonly clientIdParameter?: string;
  /** Answers with an ID token, which has to be there and right. */
  readonly isOpenId: boolean;
  /** Whether an ID token repeats the nonce; yes unless said otherwise. */
  readonly repeatsNonce?: boolean;
  /** Whether the provider knows PKCE; yes unless said otherwise. */
  readonly usesPkce?: boolean;
  /** Further parameters of the authorization request. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** How the client proves itself at the token endpoint. */
  readonly authentication: "basic" | "post" | ((credentials: Credentials) => ClientAuth);
  /** Makes an answer of the token endpoint what RFC 6749 says. */
  readonly tidyTokens?: (answer: Json) => Json;
  /** Makes a request to the token endpoint what the provider wants. */
  readonly tidyTokenRequest?: (form: URLSearchParams) => Pick<RequestInit, "body"> & { contentType: string };
  readonly profile: (evidence: Evidence) => Profile | Promise<Profile>;
}

export type Json = Record<string, any>;

/** What an instance has at a provider. */
export interface Credentials {
  readonly clientId: string;
  readonly settings: SocialConnection;
  /** By name: `client_secret`, `private_key`. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** What a provider has said about a person so far, and a way to ask for more. */
export interface Evidence {
  /** Of the verified ID token; empty without one. */
  readonly claims: Json;
  /** The answer of the token endpoint. */
  readonly tokens: Json;
  /** What the browser brought along about the person at the first consent (Apple). */
  readonly posted: Json;
  readonly clientId: string;
  readonly settings: SocialConnection;
  readonly userinfoUrl: string | undefined;
  /** Gets JSON with the access token. @throws Error for any answer but 200 with JSON. */
  readonly get: (url: string, headers?: Record<string, string>) => Promise<Json>;
  /** Posts JSON or a form with the access token. */
  readonly post: (url: string, body: string | URLSearchParams) => Promise<Json>;
}

/** What a provider says of a person. */
export interface PersonalData {
  readonly emailAddress: string | null;
  /** The provider itself made sure that the address is the person's. */
  readonly isEmailVerified: boolean;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly username: string | null;
  readonly imageUrl: string | null;
}

/** A person as a provider describes them. */
export interface Profile extends PersonalData {
  /** Never changes and is never given to somebody else; with the issuer it is the account's identity. */
  readonly subject: string;
  /** Where accounts of one provider have several issuers. */
  readonly issuer?: string;
}

/** A non-empty text, or null. */
export const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** An identifier that may come as a number. @throws Error when there is none. */
export function subjectOf(value: unknown): string {
  const subject = typeof value === "number" ? String(value) : textOf(value);
  if (subject === null) throw new Error("The provider named no subject.");
  return subject;
}

/** First and last name of a full one: the last word, and what comes before. */
export function splitName(value: unknown): Pick<Profile, "firstName" | "lastName"> {
  const words = textOf(value)?.split(/\s+/) ?? [];
  const lastName = words.length > 1 ? (words.pop() ?? null) : null;
  return { firstName: words.length > 0 ? words.join(" ") : null, lastName };
}

const isTrue = (value: unknown): boolean => value === true || value === "true";

/** The profile in standard claims of OpenID Connect. */
export function standardProfile(claims: Json): Profile {
  const names = splitName(claims["name"]);
  const hasParts = textOf(claims["given_name"]) !== null || textOf(claims["family_name"]) !== null;
  return {
    subject: subjectOf(claims["sub"]),
    emailAddress: textOf(claims["email"]),
    isEmailVerified: isTrue(claims["email_verified"]),
    firstName: hasParts ? textOf(claims["given_name"]) : names.firstName,
    lastName: hasParts ? textOf(claims["family_name"]) : names.lastName,
    username: textOf(claims["preferred_username"]),
    imageUrl: textOf(claims["picture"]),
  };
}

/** Metadata of a provider without OpenID Connect. */
export const plainServer = (issuer: string, authorizationUrl: string, tokenUrl: string): AuthorizationServer => ({
  issuer,
  authorization_endpoint: authorizationUrl,
  token_endpoint: tokenUrl,
});

/** Metadata of a provider with OpenID Connect; paths are below the issuer. */
export const openIdServer = (
  issuer: string,
  paths: { authorization: string; token: string; keys: string; userinfo?: string },
): AuthorizationServer => {
  const at = (path: string): string => (path.startsWith("https:") ? path : issuer + path);
  return {
    issuer,
    authorization_endpoint: at(paths.authorization),
    token_endpoint: at(paths.token),
    jwks_uri: at(paths.keys),
    ...(paths.userinfo ? { userinfo_endpoint: at(paths.userinfo) } : {}),
  };
};
