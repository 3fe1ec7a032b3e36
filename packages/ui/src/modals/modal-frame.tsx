"use client";
import type { ReactNode } from "react";
import { AppearanceProvider } from "../appearance/index.ts";
import type { AppearanceKey, Theme } from "../appearance/types.ts";
import { LocalizationProvider, useLocalizations, type LocalizationResource } from "../localization/index.ts";
import { Modal } from "../primitives/modal.tsx";
import { PortalProvider, type GetContainer } from "../portal.tsx";
import { RootBox } from "../primitives/root.tsx";
import { RouterProvider } from "../router/index.ts";
import { core } from "../styles/core.gen.ts";
import { overlay } from "../styles/overlay.gen.ts";
import { Styles, type Sheet } from "../styles/styles.tsx";
import type { ModalContentProps } from "./modals.tsx";

interface ModalFrameProps extends ModalContentProps {
  texts: LocalizationResource;
  sheets?: Sheet[];
  /** Key of the dialog's name. */
  label: string;
  children: ReactNode;
}

/** A modal with what a component needs around it: texts, appearance, steps without an address. */
export function ModalFrame({ modal, onClose, texts, sheets = [], label, children }: ModalFrameProps) {
  const { props } = modal;
  const name = modal.name as AppearanceKey;
  const getContainer = props.getContainer as GetContainer | undefined;
  return (
    <LocalizationProvider defaults={texts}>
      <AppearanceProvider appearanceKey={name} appearance={props.appearance as Theme | undefined}>
        {[core, overlay, ...sheets].map((sheet) => (
          <Styles key={sheet.name} sheet={sheet} />
        ))}
        <PortalProvider getContainer={getContainer}>
          <Labelled label={label} isLarge={name === "userProfile"} onClose={onClose}>
            <RouterProvider
              component={name}
              routing="virtual"
              initialStep={(props.startPage ?? props.__experimental_startPath) as string | undefined}
            >
              <RootBox flow={name}>{children}</RootBox>
            </RouterProvider>
          </Labelled>
        </PortalProvider>
      </AppearanceProvider>
    </LocalizationProvider>
  );
}

interface LabelledProps {
  label: string;
  isLarge: boolean;
  onClose: () => void;
  children: ReactNode;
}

function Labelled({ label, isLarge, onClose, children }: LabelledProps) {
  const { t } = useLocalizations();
  return (
    <Modal label={t(label)} size={isLarge ? "profile" : "card"} onClose={onClose}>
      {children}
    </Modal>
  );
}
