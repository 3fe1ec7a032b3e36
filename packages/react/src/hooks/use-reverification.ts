"use client";
import { ClerkRuntimeError, isClerkAPIResponseError } from "@latchkey/shared/errors";
import type { Clerk, ReverificationLevel } from "@latchkey/shared/types";
import { useCallback, useRef } from "react";

import { useClerkContext } from "../provider/clerk-context.ts";

export interface NeedsReverification {
  /** Gives up; the call rejects with `reverification_cancelled`. */
  cancel: () => void;
  /** The user proved themselves; the call is made again. */
  complete: () => void;
  level: ReverificationLevel | undefined;
}
export interface UseReverificationOptions {
  /** Shows an own dialog instead of the prebuilt one. */
  onNeedsReverification?: (request: NeedsReverification) => void;
}

/**
 * Wraps a call that may need the user to prove themselves again: asks when the API, or an application's own server with
 * `reverificationError()`, says so, and then repeats the call once.
 * @throws ClerkRuntimeError `reverification_cancelled` from the wrapped call when the user gives up.
 */
export function useReverification<Fetcher extends (...args: any[]) => Promise<any> | undefined>(
  fetcher: Fetcher,
  options: UseReverificationOptions = {},
): (...args: Parameters<Fetcher>) => Promise<Exclude<Awaited<ReturnType<Fetcher>>, ReverificationHint>> {
  const { clerk } = useClerkContext("useReverification");
  const newest = useRef({ fetcher, options });
  newest.current = { fetcher, options };
  return useCallback(
    async (...args: Parameters<Fetcher>) => {
      const { fetcher: call, options: chosen } = newest.current;
      const first = await attempt(() => call(...args));
      if (!first.needed) return first.result;
      await askAgain(clerk, first.level, chosen.onNeedsReverification);
      return call(...args);
    },
    [clerk],
  );
}

interface ReverificationHint {
  clerk_error: {
    type: "forbidden";
    reason: "reverification-error";
    metadata?: { reverification?: { level?: ReverificationLevel } };
  };
}
type Attempt = { needed: false; result: any } | { needed: true; level: ReverificationLevel | undefined };

async function attempt(call: () => Promise<unknown> | undefined): Promise<Attempt> {
  try {
    const result = await call();
    const hint = await readHint(result);
    if (!hint) return { needed: false, result };
    return { needed: true, level: hint.clerk_error.metadata?.reverification?.level };
  } catch (error) {
    if (isClerkAPIResponseError(error) && error.code === "session_reverification_required") {
      return {
        needed: true,
        level: error.errors[0]?.meta?.["level"] as ReverificationLevel | undefined,
      };
    }
    throw error;
  }
}

async function readHint(result: unknown): Promise<ReverificationHint | undefined> {
  const body =
    result instanceof Response && result.status === 403
      ? await result
          .clone()
          .json()
          .catch(() => null)
      : result;
  const reason = (body as Partial<ReverificationHint> | null | undefined)?.clerk_error?.reason;
  return reason === "reverification-error" ? (body as ReverificationHint) : undefined;
}

function askAgain(
  clerk: Clerk,
  level: ReverificationLevel | undefined,
  ask: UseReverificationOptions["onNeedsReverification"],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = () =>
      reject(
        new ClerkRuntimeError("The user did not prove themselves again", {
          code: "reverification_cancelled",
        }),
      );
    if (ask) ask({ cancel, complete: resolve, level });
    else {
      clerk.__internal_openReverification({
        level,
        afterVerification: resolve,
        afterVerificationCancelled: cancel,
      });
    }
  });
}
