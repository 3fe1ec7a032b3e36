"use client";
import type { CreateEmailLinkFlowReturn } from "@latchkey/shared/types";
import { useEffect, useRef } from "react";

/** Sends a code once for each `key`; nothing without one, and nothing while the last code is still good. */
export function useSentCode(key: string | undefined, isPending: () => boolean, send: () => unknown): void {
  const sentFor = useRef<string>(undefined);
  useEffect(() => {
    if (sentFor.current === key) return;
    sentFor.current = key;
    if (key !== undefined && !isPending()) send();
  }, [key]);
}

export interface Link<Resource> {
  start(): Pick<CreateEmailLinkFlowReturn<never, Resource>, "cancelEmailLinkFlow"> & { opened: Promise<Resource> };
  onOpened(opened: Promise<Resource>): unknown;
}

/**
 * Sends a link for each `key` and waits until it is opened, here or elsewhere, or the place is left. Returns what sends
 * another one.
 */
export function useSentLink<Resource>(key: string | undefined, { start, onOpened }: Link<Resource>): () => void {
  const cancel = useRef<() => void>(undefined);
  const send = () => {
    cancel.current?.();
    const { opened, cancelEmailLinkFlow } = start();
    let isCurrent = true;
    cancel.current = () => {
      isCurrent = false;
      cancelEmailLinkFlow();
    };
    const report = () => {
      if (isCurrent) onOpened(opened);
    };
    opened.then(report, report);
  };
  useEffect(() => {
    if (key === undefined) return;
    send();
    return () => cancel.current?.();
  }, [key]);
  return send;
}
