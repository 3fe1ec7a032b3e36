import * as queryNames from "@latchkey/shared/query-names";
import { ClerkRuntimeError } from "@latchkey/shared/errors";
import type { EmailLinkVerificationState, FutureFinalizeParams, FutureResult } from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";

/** Runs one method of an attempt: keeps what failed, never throws. */
export type Run = (action: () => Promise<unknown>) => FutureResult;

/** Something the attempt needs is not there: the caller skipped a step. */
export function missing(what: string): ClerkRuntimeError {
  return new ClerkRuntimeError(`The attempt has no ${what} yet`, { code: "attempt_step_missing" });
}

/** The factor of a strategy, and of an address or number where one is named. @throws ClerkRuntimeError */
export function pickFactor<Factor extends { strategy: string }, Strategy extends Factor["strategy"]>(
  factors: Factor[] | null,
  strategy: Strategy,
  id?: string,
): Extract<Factor, { strategy: Strategy }> {
  const fitting = (factors ?? []).filter(
    (factor): factor is Extract<Factor, { strategy: Strategy }> =>
      factor.strategy === strategy && (!id || Object.values(factor).includes(id)),
  );
  const factor = fitting.find((each) => "default" in each && each.default) ?? fitting[0];
  if (!factor) throw missing(`factor "${strategy}"`);
  return factor;
}

/** Makes the session of a complete attempt the active one. */
export async function finalize(
  host: Host,
  attempt: { createdSessionId: string | null },
  params: FutureFinalizeParams | undefined,
): Promise<void> {
  if (!attempt.createdSessionId) throw missing("session");
  await host.setActive({ session: attempt.createdSessionId, navigate: params?.navigate });
}

/** What the e-mailed link that opened this page says; `null` when none did. */
export function emailLinkVerification(host: Host): EmailLinkVerificationState | null {
  const query = new URLSearchParams(location.search);
  const status = query.get(queryNames.status);
  const createdSessionId = query.get(queryNames.createdSession) ?? "";
  if (!status || !/^(verified|expired|failed|client_mismatch)$/.test(status)) return null;
  return {
    status: status as EmailLinkVerificationState["status"],
    createdSessionId,
    verifiedFromTheSameClient: Boolean(host.client?.sessions.some(({ id }) => id === createdSessionId)),
  };
}

/** The ticket that a mail put into the page's URL. */
export function ticketFromUrl(): string | undefined {
  return new URLSearchParams(location.search).get(queryNames.ticket) ?? undefined;
}

export function absolute(url: string): string {
  return new URL(url, location.href).href;
}

/** An object that is `base` with some members of its own. */
export function extend<Own extends object>(base: object, own: Own): Own {
  return Object.create(base, Object.getOwnPropertyDescriptors(own));
}

/** Where the attempt found that its user is signed in here already. */
export function existingSession(verification: {
  error: { code: string; meta?: { sessionId?: string } } | null;
}): { sessionId: string } | undefined {
  const { error } = verification;
  return error?.code === "identifier_already_signed_in" && error.meta?.sessionId
    ? { sessionId: error.meta.sessionId }
    : undefined;
}
