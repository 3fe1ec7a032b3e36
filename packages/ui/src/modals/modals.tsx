"use client";
import { useSyncExternalStore } from "react";
import { useClerkUI, useResources } from "../context.tsx";
import { lazyComponent } from "../lazy-component.tsx";
import type { ModalName, OpenModal } from "./store.ts";

export interface ModalContentProps {
  modal: OpenModal;
  onClose: () => void;
}

const Nothing = () => null;
const contents = {
  signIn: lazyComponent(() => import("./sign-in-modal.tsx").then((all) => all.SignInModal), Nothing),
  signUp: lazyComponent(() => import("./sign-up-modal.tsx").then((all) => all.SignUpModal), Nothing),
  userProfile: lazyComponent(() => import("./user-profile-modal.tsx").then((all) => all.UserProfileModal), Nothing),
  userVerification: lazyComponent(() => import("../seldom.ts").then((all) => all.UserVerificationModal), Nothing),
  waitlist: lazyComponent(() => import("../seldom.ts").then((all) => all.WaitlistModal), Nothing),
  googleOneTap: lazyComponent(() => import("../seldom.ts").then((all) => all.GoogleOneTapModal), Nothing),
};
const ImpersonationFab = lazyComponent(() => import("../seldom.ts").then((all) => all.ImpersonationFab), Nothing);

/** The modals that are open, and the notice of impersonation. Rendered once, below everything else; each loads when it first opens. */
export function Modals() {
  const { modals } = useClerkUI();
  const { session } = useResources();
  const open = useSyncExternalStore(modals.subscribe, modals.get, modals.get);
  return (
    <>
      {open.map((modal) => {
        const Content = contents[modal.name];
        return <Content key={modal.name} modal={modal} onClose={() => modals.close(modal.name)} />;
      })}
      {session?.actor && <ImpersonationFab />}
    </>
  );
}

/** Loads a modal before it is opened. */
export const preloadModal = (name: ModalName): Promise<void> => contents[name].preload();
