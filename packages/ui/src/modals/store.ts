import type { ModalName as ComponentModal } from "@latchkey/shared/types";

export type ModalName = "signIn" | "signUp" | "userProfile" | "userVerification" | "waitlist" | "googleOneTap";

/** What the modals are called that the Clerk object opens. */
export const modalNames: Partial<Record<ComponentModal, ModalName>> = {
  SignIn: "signIn",
  SignUp: "signUp",
  UserProfile: "userProfile",
  Reverification: "userVerification",
  Waitlist: "waitlist",
  GoogleOneTap: "googleOneTap",
};

export interface OpenModal {
  name: ModalName;
  props: Record<string, unknown>;
}

/** Which modals are open, lowest first. */
export interface ModalStore {
  open(name: ModalName, props?: Record<string, unknown>): void;
  close(name: ModalName): void;
  get(): readonly OpenModal[];
  subscribe(listener: () => void): () => void;
}

/** A modal of a name is open at most once; sign-in and sign-up replace each other. */
export function createModalStore(): ModalStore {
  let modals: readonly OpenModal[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly OpenModal[]) => {
    modals = next;
    for (const listener of listeners) listener();
  };
  const kin = (name: ModalName) => (name === "signIn" || name === "signUp" ? ["signIn", "signUp"] : [name]);
  return {
    open: (name, props = {}) => set([...modals.filter((modal) => !kin(name).includes(modal.name)), { name, props }]),
    close: (name) => {
      if (modals.some((modal) => modal.name === name)) set(modals.filter((modal) => modal.name !== name));
    },
    get: () => modals,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
