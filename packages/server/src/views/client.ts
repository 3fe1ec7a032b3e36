import type { BapiClient, FapiClient } from "@latchkey/contract/resources";
import type { InstanceContext } from "../context.ts";
import type { ClientState } from "../domain/clients/client-state.ts";
import { bapiSession } from "./session.ts";
import type { Output } from "./wire.ts";

type Wire = Output<typeof FapiClient>;

/** The session last used, unless it is over: time and operators end sessions without asking their client. */
const sessionInUse = ({ client, sessions }: ClientState): string | null =>
  sessions.find(({ session }) => session.id === client.lastActiveSessionId)?.session.id ?? null;

/** The client of a browser; the parts that need reading or signing come rendered. */
export function fapiClient(
  state: ClientState,
  parts: Pick<Wire, "sessions" | "sign_in" | "sign_up" | "cookie_expires_at" | "captcha_bypass">,
): Wire {
  const { client } = state;
  return {
    object: "client",
    id: client.id,
    ...parts,
    last_active_session_id: sessionInUse(state),
    last_authentication_strategy: client.lastAuthenticationStrategy,
    created_at: client.createdAt.getTime(),
    updated_at: client.updatedAt.getTime(),
  };
}

export function bapiClient(ctx: InstanceContext, { client, sessions }: ClientState): Output<typeof BapiClient> {
  return {
    object: "client",
    id: client.id,
    session_ids: sessions.map(({ session }) => session.id),
    sessions: sessions.map(({ session }) => bapiSession(ctx, session)),
    sign_in_id: client.signInId,
    sign_up_id: client.signUpId,
    last_active_session_id: sessionInUse({ client, sessions }),
    last_authentication_strategy: client.lastAuthenticationStrategy,
    created_at: client.createdAt.getTime(),
    updated_at: client.updatedAt.getTime(),
  };
}
