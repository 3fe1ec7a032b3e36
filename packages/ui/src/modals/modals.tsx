"use client";
import type { SignInModalProps, SignUpModalProps, UserProfileModalProps } from "@latchkey/shared/types";
import { useSyncExternalStore, type ReactNode } from "react";
import { AppearanceProvider } from "../appearance/index.ts";
import type { AppearanceKey, Theme } from "../appearance/types.ts";
import { SignInContent } from "../components/sign-in/sign-in.tsx";
import { signInTexts } from "../components/sign-in/texts.ts";
import { SignUpContent } from "../components/sign-up/sign-up.tsx";
import { signUpTexts } from "../components/sign-up/texts.ts";
import type { PageSpec } from "../components/user-profile/pages.tsx";
import { UserProfileContent } from "../components/user-profile/user-profile.tsx";
import { profileTexts } from "../components/user-profile/texts.ts";
import { useClerkUI } from "../context.tsx";
import { LocalizationProvider, useLocalizations, type LocalizationResource } from "../localization/index.ts";
import { Modal } from "../primitives/modal.tsx";
import { RouterProvider } from "../router/index.ts";
import { Styles } from "../styles/styles.tsx";
import { RootBox } from "../primitives/root.tsx";
import type { ModalName, ModalStore, OpenModal } from "./store.ts";

/** The modals that are open. Rendered once, below everything else. */
export function Modals() {
  const { modals } = useClerkUI();
  const open = useSyncExternalStore(modals.subscribe, modals.get, modals.get);
  return open.map((modal) => <OneModal key={modal.name} modal={modal} modals={modals} />);
}

const texts: Record<ModalName, LocalizationResource> = {
  signIn: signInTexts,
  signUp: signUpTexts,
  userProfile: profileTexts,
};
const labels: Record<ModalName, string> = {
  signIn: "signIn.start.title",
  signUp: "signUp.start.title",
  userProfile: "userProfile.navbar.title",
};

function OneModal({ modal, modals }: { modal: OpenModal; modals: ModalStore }) {
  const { name, props } = modal;
  const key: AppearanceKey = name;
  return (
    <LocalizationProvider defaults={texts[name]}>
      <AppearanceProvider appearanceKey={key} appearance={props.appearance as Theme | undefined}>
        <Styles />
        <LabelledModal name={name} onClose={() => modals.close(name)}>
          <RouterProvider component={name} routing="virtual" initialStep={props.startPage as string | undefined}>
            <RootBox flow={name}>
              <Content modal={modal} />
            </RootBox>
          </RouterProvider>
        </LabelledModal>
      </AppearanceProvider>
    </LocalizationProvider>
  );
}

function LabelledModal({ name, onClose, children }: { name: ModalName; onClose: () => void; children: ReactNode }) {
  const { t } = useLocalizations();
  return (
    <Modal label={t(labels[name])} size={name === "userProfile" ? "profile" : "card"} onClose={onClose}>
      {children}
    </Modal>
  );
}

function Content({ modal: { name, props } }: { modal: OpenModal }) {
  if (name === "signIn") return <SignInContent {...(props as SignInModalProps)} isModal />;
  if (name === "signUp") return <SignUpContent {...(props as SignUpModalProps)} isModal />;
  return <UserProfileContent {...(props as UserProfileModalProps & { pages?: PageSpec[] })} />;
}
