"use client";
import { useCountdown } from "@latchkey/ui/flow";
import { createContext, useContext, type ReactNode } from "react";

/** Sends the code or link of the present step again; undefined where none was sent. */
export const ResendContext = createContext<(() => Promise<void>) | undefined>(undefined);

/** Seconds between two messages. */
const pause = 30;

export interface ResendFallbackProps {
  resendable: boolean;
  /** Seconds until another one can be sent. */
  resendableAfter: number;
}

export interface ResendProps {
  /** Shows in place of the button until another message can be sent. */
  fallback?: ReactNode | ((props: ResendFallbackProps) => ReactNode);
}

interface Props extends ResendProps {
  children: (resend: () => void) => ReactNode;
}

/** Sends a code or link again, at most once in a pause. Renders nothing where nothing was sent. */
export function Resend({ fallback, children }: Props) {
  const resend = useContext(ResendContext);
  const [left, restart] = useCountdown(pause);
  if (!resend) return null;
  if (left > 0) {
    return typeof fallback === "function" ? fallback({ resendable: false, resendableAfter: left }) : fallback;
  }
  return children(() => void resend().then(restart));
}
