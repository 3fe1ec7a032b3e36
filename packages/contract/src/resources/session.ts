import { z } from "zod";
import { jsonObject, milliseconds, resource } from "../registry.ts";
import { BapiUser, FapiUser, PublicUserData } from "./user.ts";

export const SessionStatus = z.enum([
  "active",
  "pending",
  "ended",
  "expired",
  "removed",
  "abandoned",
  "replaced",
  "revoked",
]);

export const Token = resource("Token", ["fapi", "bapi"], z.object({ object: z.literal("token"), jwt: z.string() }));

export const Cookies = resource(
  "Cookies",
  ["bapi"],
  z.object({ object: z.literal("cookies"), cookies: z.array(z.string()) }),
);

export const SessionTask = z.object({ key: z.enum(["choose-organization", "reset-password", "setup-mfa"]) });

export const SessionActivity = resource(
  "SessionActivity",
  ["fapi", "bapi", "webhooks"],
  z.object({
    object: z.literal("session_activity"),
    id: z.string(),
    is_mobile: z.boolean(),
    device_type: z.string().nullable(),
    browser_name: z.string().nullable(),
    browser_version: z.string().nullable(),
    ip_address: z.string().nullable(),
    city: z.string().nullable(),
    country: z.string().nullable(),
  }),
);

const times = {
  last_active_organization_id: z.string().nullable(),
  last_active_at: milliseconds(),
  expire_at: milliseconds(),
  abandon_at: milliseconds(),
  created_at: milliseconds(),
  updated_at: milliseconds(),
};

export const FapiSession = resource(
  "Session",
  ["fapi"],
  z.object({
    object: z.literal("session"),
    id: z.string(),
    status: SessionStatus,
    ...times,
    last_active_token: Token.nullable(),
    actor: jsonObject().nullable(),
    tasks: z.array(SessionTask).nullable(),
    factor_verification_age: z.array(z.int()).nullable(),
    user: FapiUser,
    public_user_data: PublicUserData,
  }),
);

export const SessionWithActivity = resource(
  "SessionWithActivities",
  ["fapi"],
  z.object({
    object: z.literal("session"),
    id: z.string(),
    status: SessionStatus,
    ...times,
    actor: jsonObject().nullable(),
    factor_verification_age: z.array(z.int()).nullable(),
    public_user_data: PublicUserData,
    latest_activity: SessionActivity,
  }),
);

export const BapiSession = resource(
  "Session",
  ["bapi"],
  z.object({
    object: z.literal("session"),
    id: z.string(),
    client_id: z.string(),
    user_id: z.string(),
    status: SessionStatus,
    ...times,
    actor: jsonObject().nullable(),
    latest_activity: SessionActivity.nullable(),
    tasks: z.array(SessionTask).nullable(),
  }),
);

export const WebhookSession = resource("Session", ["webhooks"], BapiSession.extend({ user: BapiUser }));
