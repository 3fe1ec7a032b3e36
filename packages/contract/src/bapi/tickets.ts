import { z } from "zod";
import { id, optionalInt, optionalText, text } from "../fields.ts";
import { ActorToken, SignInToken } from "../resources/index.ts";
import { bapi } from "./routes.ts";

export const createSignInToken = bapi({
  id: "createSignInToken",
  method: "POST",
  path: "/v1/sign_in_tokens",
  summary: "A ticket that signs a user in once",
  body: z.object({ user_id: text(128), org_id: optionalText(128), expires_in_seconds: optionalInt(1, 315_360_000) }),
  response: SignInToken,
  errors: ["resource_not_found"],
});

export const revokeSignInToken = bapi({
  id: "revokeSignInToken",
  method: "POST",
  path: "/v1/sign_in_tokens/{sign_in_token_id}/revoke",
  summary: "Revokes a pending sign-in token",
  params: z.object({ sign_in_token_id: id() }),
  response: SignInToken,
  errors: ["resource_not_found", "sign_in_token_cannot_be_revoked_code"],
});

export const createActorToken = bapi({
  id: "createActorToken",
  method: "POST",
  path: "/v1/actor_tokens",
  summary: "A ticket that signs somebody in as a user, once",
  body: z.object({
    user_id: text(128),
    /** Becomes the `act` claim of the session's tokens. */
    actor: z.looseObject({ sub: z.string().min(1).max(128) }),
    expires_in_seconds: optionalInt(1, 315_360_000),
    session_max_duration_in_seconds: optionalInt(1, 315_360_000),
  }),
  response: ActorToken,
  errors: ["resource_not_found", "form_param_exceeds_allowed_size"],
});

export const revokeActorToken = bapi({
  id: "revokeActorToken",
  method: "POST",
  path: "/v1/actor_tokens/{actor_token_id}/revoke",
  summary: "Revokes a pending actor token",
  params: z.object({ actor_token_id: id() }),
  response: ActorToken,
  errors: ["resource_not_found", "actor_token_cannot_be_revoked_code"],
});
