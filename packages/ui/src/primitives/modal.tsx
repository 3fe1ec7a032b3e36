"use client";
import { useRef, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { useAppearance } from "../appearance/index.ts";
import { useLanguageAttributes, useLocalizations } from "../localization/index.ts";
import { useContainer } from "../portal.tsx";
import { useBrowserLayoutEffect } from "../styles/style-text.tsx";
import { focusableIn } from "./focus.ts";
import { Icon } from "./icon.tsx";

interface ModalProps {
  label: string;
  size?: "card" | "profile";
  onClose: () => void;
  children: ReactNode;
}

/**
 * A native modal dialog: the browser traps the focus, makes the rest inert and gives the focus back. The page
 * behind does not scroll.
 */
export function Modal({ label, size = "card", onClose, children }: ModalProps) {
  const { cx, rootClass } = useAppearance();
  const container = useContainer();
  const { t } = useLocalizations();
  const language = useLanguageAttributes();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before it leaves the document: only a dialog that is in it gives the focus back.
  useBrowserLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    // By itself the browser takes what Tab does not reach as well.
    (element.querySelector<HTMLElement>("[data-lk-focus]") ?? focusableIn(element)[0])?.focus();
    const unlock = lockScroll();
    return () => {
      unlock();
      element.close();
    };
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className={cx("modalBackdrop", { extra: `lk-portal lk-${size} ${rootClass}` })}
      aria-label={label}
      {...language}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={cx("modalContent")}>
        {children}
        <button
          className={cx("modalCloseButton")}
          aria-label={t("modalCloseButton")}
          onClick={(event) => {
            event.preventDefault();
            onClose();
          }}
        >
          <Icon name="close" />
        </button>
      </div>
    </dialog>,
    container,
  );
}

let locks = 0;
let before = "";

/** Stops the page from scrolling until every lock is gone. */
function lockScroll(): () => void {
  const { style } = document.documentElement;
  if (locks++ === 0) {
    before = style.overflow;
    style.overflow = "hidden";
  }
  return () => {
    if (--locks === 0) style.overflow = before;
  };
}
