import { z } from "zod";
import { Settings } from "./settings.ts";

const Instance = z.strictObject({
  id: z.string().min(1).max(128).optional(),
  environment: z.enum(["development", "production"]),
  /** One host, or several of which the first goes into the publishable key. */
  frontend_host: z.string().min(1).max(255).optional(),
  frontend_hosts: z.array(z.string().min(1).max(255)).min(1).optional(),
  proxy_url: z.url().nullable().optional(),
  home_url: z.url().nullable().optional(),
  allowed_origins: z.array(z.string().max(2_000)).max(200).optional(),
  publishable_key: z.string().max(512).optional(),
  secret_keys: z
    .array(
      z
        .string()
        .regex(
          /^sk_(test|live)_\S{16,}$/,
          "must begin with sk_test_ or sk_live_ and carry at least 16 characters more",
        ),
    )
    .min(1)
    .optional(),
  session_token_version: z.union([z.literal(1), z.literal(2)]).optional(),
  settings: Settings.partial().optional(),
});

const Application = z.strictObject({
  id: z.string().min(1).max(128).optional(),
  name: z.string().min(1).max(128),
  instances: z.array(Instance).min(1),
});

/** What `latchkey apply` reads: applications and instances as they should be. */
export const Declaration = z.strictObject({ applications: z.array(Application).min(1) });

export type Declaration = z.output<typeof Declaration>;
export type DeclaredInstance = z.output<typeof Instance>;
