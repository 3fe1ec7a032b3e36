import { z } from "zod";

/** The social providers that the server knows by itself. Others are configured as `custom_<key>`. */
export const socialProviders = [
  "apple",
  "atlassian",
  "bitbucket",
  "box",
  "coinbase",
  "discord",
  "dropbox",
  "facebook",
  "github",
  "gitlab",
  "google",
  "hubspot",
  "huggingface",
  "line",
  "linear",
  "linkedin_oidc",
  "microsoft",
  "notion",
  "slack",
  "spotify",
  "tiktok",
  "twitch",
  "vercel",
  "x",
  "xero",
] as const;

export type SocialProvider = (typeof socialProviders)[number];

const optional = (max: number) => z.string().min(1).max(max).nullable().default(null);
const endpoint = () =>
  z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable()
    .default(null);
/** Never part of a stored document: see `secrets` of the settings concept. */
const secret = (max: number) => z.string().min(1).max(max).nullable().optional();

/** Where a custom provider's profile keeps each field; a path of names joined by dots. */
const Attributes = z
  .strictObject({
    subject: z.string().max(128).default("sub"),
    email_address: z.string().max(128).default("email"),
    email_address_verified: z.string().max(128).default("email_verified"),
    first_name: z.string().max(128).default("given_name"),
    last_name: z.string().max(128).default("family_name"),
    username: z.string().max(128).default("preferred_username"),
    image_url: z.string().max(128).default("picture"),
  })
  .prefault({});

const SocialConnection = z.strictObject({
  enabled: z.boolean().default(true),
  /** Signs people in and up; otherwise accounts of it can only be connected. */
  authenticatable: z.boolean().default(true),
  /** Without one, a development instance plays the provider itself. */
  client_id: optional(512),
  client_secret: secret(4_096),
  /** Of the operator's own phone apps, which sign in with ID tokens that the phone got for them. */
  native_client_ids: z.array(z.string().min(1).max(512)).max(20).default([]),
  /** Asked for beside what the provider's profile needs. */
  scopes: z.array(z.string().min(1).max(256)).max(100).default([]),
  /** Every address that the provider names counts as verified, whatever the provider says about it. */
  trusts_email_addresses: z.boolean().default(false),
  /** Microsoft: directory (tenant) id, or `common`, `organizations`, `consumers`. */
  tenant: optional(128),
  /** Apple: team, key id and the PKCS #8 key that signs client secrets. */
  team_id: optional(64),
  key_id: optional(64),
  private_key: secret(8_192),
  /** Custom providers only, from here on. */
  name: optional(64),
  logo_url: endpoint(),
  /** Issuer with a discovery document; alone it describes the provider. */
  issuer: endpoint(),
  authorization_url: endpoint(),
  token_url: endpoint(),
  userinfo_url: endpoint(),
  jwks_url: endpoint(),
  pkce: z.boolean().default(true),
  client_authentication: z.enum(["basic", "post"]).default("basic"),
  attributes: Attributes,
});

export type SocialConnection = Omit<z.output<typeof SocialConnection>, "client_secret" | "private_key">;

const key = new RegExp(`^(?:${socialProviders.join("|")}|custom_[a-z0-9_]{1,48})$`);

/** Social providers by name: `google`, `custom_acme`. */
export const Social = z.record(z.string().regex(key, "is no social provider"), SocialConnection).default({});
