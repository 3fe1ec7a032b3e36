"use client";
import { useEffect } from "react";
import { useRouter } from "../../router/index.ts";
import { useSignInFlow } from "./flow.tsx";

/** Sends an address that names a step back to the start when the attempt is not at that step. */
export function useGuard(statuses: string[]): boolean {
  const { signIn } = useSignInFlow();
  const { navigate } = useRouter();
  const isHere = statuses.includes(signIn.status ?? "");
  useEffect(() => {
    if (!isHere) navigate("", { replace: true });
    // Only on arrival: what comes later is a step of the flow and leads on by itself.
  }, []);
  return isHere;
}
