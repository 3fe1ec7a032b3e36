"use client";
import { useClerkUI } from "../context.tsx";
import type { ModalStore } from "../modals/store.ts";

type Level = "first_factor" | "second_factor" | "multi_factor";

/** Code of the error that a dialog which was closed stands for; it says nothing to whoever closed it. */
const cancelled = { errors: [{ code: "reverification_cancelled", message: "" }] };

/**
 * Runs steps that may need the person to prove that it is still them: then the dialog asks for it, and the step runs a
 * second time.
 *
 * @throws from the step, and `reverification_cancelled` when the dialog was closed.
 */
export function useProof(): (step: () => Promise<unknown>) => Promise<unknown> {
  const { modals } = useClerkUI();
  return async (step) => {
    try {
      return await step();
    } catch (error) {
      const needed = requirementOf(error);
      if (!needed) throw error;
      await ask(modals, needed.level);
      return step();
    }
  };
}

function requirementOf(thrown: unknown): { level: Level | undefined } | undefined {
  const [first] = (thrown as { errors?: { code: string; meta?: { level?: Level } }[] } | null)?.errors ?? [];
  return first?.code === "session_reverification_required" ? { level: first.meta?.level } : undefined;
}

const ask = (modals: ModalStore, level: Level | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    modals.open("userVerification", {
      level,
      afterVerification: resolve,
      afterVerificationCancelled: () => reject(cancelled),
    });
  });
