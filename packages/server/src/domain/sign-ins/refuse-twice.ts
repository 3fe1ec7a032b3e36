import { domainError } from "../../lib/errors.ts";
import type { ClientState } from "../clients/index.ts";

/** @throws identifier_already_signed_in when the user has a session in the browser. */
export function refuseTwice(state: ClientState, userId: string): void {
  const existing = state.sessions.find(({ user }) => user.id === userId);
  if (existing) throw domainError("identifier_already_signed_in", { meta: { session_id: existing.session.id } });
}
