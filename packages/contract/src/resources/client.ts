import { z } from "zod";
import { milliseconds, resource } from "../registry.ts";
import { BapiSession, FapiSession } from "./session.ts";
import { SignIn } from "./sign-in.ts";
import { SignUp } from "./sign-up.ts";

export const FapiClient = resource(
  "Client",
  ["fapi"],
  z.object({
    object: z.literal("client"),
    id: z.string(),
    sessions: z.array(FapiSession),
    sign_in: SignIn.nullable(),
    sign_up: SignUp.nullable(),
    last_active_session_id: z.string().nullable(),
    last_authentication_strategy: z.string().nullable(),
    cookie_expires_at: milliseconds().nullable(),
    captcha_bypass: z.boolean(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);

export const BapiClient = resource(
  "Client",
  ["bapi"],
  z.object({
    object: z.literal("client"),
    id: z.string(),
    session_ids: z.array(z.string()),
    sessions: z.array(BapiSession),
    sign_in_id: z.string().nullable(),
    sign_up_id: z.string().nullable(),
    last_active_session_id: z.string().nullable(),
    last_authentication_strategy: z.string().nullable(),
    created_at: milliseconds(),
    updated_at: milliseconds(),
  }),
);
