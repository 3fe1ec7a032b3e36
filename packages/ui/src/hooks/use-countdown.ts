"use client";
import { useCallback, useEffect, useState } from "react";

/** Seconds that are left of a pause, and what starts it anew. */
export function useCountdown(seconds: number): [left: number, restart: () => void] {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, useCallback(() => setLeft(seconds), [seconds])];
}
