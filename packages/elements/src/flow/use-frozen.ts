"use client";
import { useRef } from "react";

interface Frozen {
  /** The flow is leaving: what shows stays until the page has changed, whatever becomes of the attempt and the address. */
  isLeaving: boolean;
  /** The attempt is complete: what shows stays until the flow leaves, or somebody asks for another step. */
  isComplete: boolean;
  /** The step that is asked for. */
  asked: string;
}

/** The view, or the one before it while the flow is on its way out. */
export function useFrozen<View>(view: View, { isLeaving, isComplete, asked }: Frozen): View {
  const last = useRef({ view, asked });
  const isOver = isLeaving || (isComplete && last.current.asked === asked);
  if (!isOver) last.current = { view, asked };
  return last.current.view;
}
