"use client";
import { useEffect, useRef } from "react";

interface MountedProps {
  mount?: ((node: HTMLDivElement) => void) | undefined;
  unmount?: ((node?: HTMLDivElement) => void) | undefined;
}

/** A place that a host without React fills and empties itself. */
export function Mounted({ mount, unmount }: MountedProps) {
  const node = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = node.current;
    if (element) mount?.(element);
    return () => unmount?.(element ?? undefined);
  }, []);
  return <div ref={node} />;
}
