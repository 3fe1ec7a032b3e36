import type { ReverificationConfig } from "@latchkey/shared/reverification";

/** The answer that makes the browser ask its user to prove themselves again. */
export interface ReverificationError {
  clerk_error: {
    type: "forbidden";
    reason: "reverification-error";
    metadata?: { reverification?: ReverificationConfig };
  };
}

/** What a server action or an endpoint answers when the last proof of identity is too old. */
export function reverificationError(config?: ReverificationConfig): ReverificationError {
  return {
    clerk_error: {
      type: "forbidden",
      reason: "reverification-error",
      metadata: { reverification: config },
    },
  };
}

/** `reverificationError` as a response with status 403. */
export function reverificationErrorResponse(config?: ReverificationConfig): Response {
  return new Response(JSON.stringify(reverificationError(config)), {
    status: 403,
    headers: { "Content-Type": "application/json" },
  });
}
