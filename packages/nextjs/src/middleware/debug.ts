import type { RequestState } from "@latchkey/backend/internal";

/** One line on how a request was judged. */
export function debugOfState(url: string, { status, reason, message, tokenType }: RequestState): string {
  const details = [reason && `reason=${reason}`, tokenType && `token=${tokenType}`, message].filter(Boolean).join(" ");
  return `${url} is ${status} ${details}`.trim();
}
