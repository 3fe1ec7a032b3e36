import { z } from "zod";
import { jsonObject, milliseconds, resource, seconds } from "../registry.ts";

export const DeletedObject = resource(
  "DeletedObject",
  ["fapi", "bapi", "webhooks"],
  z.object({
    object: z.string(),
    id: z.string().optional(),
    slug: z.string().optional(),
    deleted: z.boolean(),
    external_id: z.string().optional(),
  }),
);

export const Image = resource(
  "Image",
  ["fapi"],
  z.object({ object: z.literal("image"), id: z.string(), name: z.string(), public_url: z.string() }),
);

export const TotalCount = resource(
  "TotalCount",
  ["bapi"],
  z.object({ object: z.literal("total_count"), total_count: z.int() }),
);

export const DevBrowser = resource(
  "DevBrowser",
  ["fapi"],
  z.object({
    object: z.literal("dev_browser"),
    id: z.string(),
    instance_id: z.string(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);

export const Jwks = resource(
  "JWKS",
  ["fapi", "bapi"],
  z.object({
    keys: z.array(
      z.object({
        use: z.literal("sig"),
        kty: z.literal("RSA"),
        kid: z.string(),
        alg: z.literal("RS256"),
        n: z.string(),
        e: z.string(),
      }),
    ),
  }),
);

/** Google's Digital Asset Links. */
export const AssetLink = resource(
  "AssetLink",
  ["fapi"],
  z.object({
    relation: z.array(
      z.enum(["delegate_permission/common.handle_all_urls", "delegate_permission/common.get_login_creds"]),
    ),
    target: z.object({
      namespace: z.literal("android_app"),
      package_name: z.string(),
      sha256_cert_fingerprints: z.array(z.string()),
    }),
  }),
);

export const AppleAppSiteAssociation = resource(
  "AppleAppSiteAssociation",
  ["fapi"],
  z.object({ webcredentials: z.object({ apps: z.array(z.string()) }) }),
);

export const HandshakePayload = resource("HandshakePayload", ["bapi"], z.object({ directives: z.array(z.string()) }));

export const TestingToken = resource(
  "TestingToken",
  ["bapi"],
  z.object({ object: z.literal("testing_token"), token: z.string(), expires_at: seconds() }),
);

export const SignInToken = resource(
  "SignInToken",
  ["bapi"],
  z.object({
    object: z.literal("sign_in_token"),
    id: z.string(),
    status: z.enum(["pending", "accepted", "revoked"]),
    user_id: z.string(),
    token: z.string().optional(),
    url: z.string().nullable().optional(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);

export const ActorToken = resource(
  "ActorToken",
  ["bapi"],
  z.object({
    object: z.literal("actor_token"),
    id: z.string(),
    status: z.enum(["pending", "accepted", "revoked"]),
    user_id: z.string(),
    actor: jsonObject(),
    /** Only when it was just created. */
    token: z.string().optional(),
    url: z.string().optional(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);

export const Instance = resource(
  "Instance",
  ["bapi"],
  z.object({
    object: z.literal("instance"),
    id: z.string(),
    environment_type: z.enum(["development", "production"]),
    allowed_origins: z.array(z.string()).nullable(),
    workspace_id: z.string().nullable(),
  }),
);

export const RedirectUrl = resource(
  "RedirectURL",
  ["bapi"],
  z.object({
    object: z.literal("redirect_url"),
    id: z.string(),
    url: z.string(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);

export const Domain = resource(
  "Domain",
  ["bapi"],
  z.object({
    object: z.literal("domain"),
    id: z.string(),
    name: z.string(),
    is_satellite: z.boolean(),
    frontend_api_url: z.string(),
    /** Null for satellites: people sign in on the primary domain. */
    accounts_portal_url: z.string().nullable(),
    proxy_url: z.string().nullable(),
    /** Empty in production. */
    development_origin: z.string(),
    cname_targets: z.array(z.object({ host: z.string(), value: z.string(), required: z.boolean() })),
  }),
);

export const Domains = resource("Domains", ["bapi"], z.object({ data: z.array(Domain), total_count: z.int() }));

export const ErrorItem = resource(
  "ClerkError",
  ["fapi", "bapi"],
  z.object({
    code: z.string(),
    message: z.string(),
    long_message: z.string(),
    meta: z.record(z.string(), z.unknown()),
  }),
);

export const ErrorBody = resource(
  "ClerkErrors",
  ["fapi", "bapi"],
  z.object({
    errors: z.array(ErrorItem),
    meta: z.record(z.string(), z.unknown()).optional(),
    clerk_trace_id: z.string(),
  }),
);
