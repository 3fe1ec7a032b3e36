"use client";
import type { GoogleOneTapProps } from "@latchkey/shared/types";
import { GoogleOneTap } from "../components/google-one-tap/google-one-tap.tsx";
import type { ModalContentProps } from "./modals.tsx";

/** Google's dialog is none of ours; it only opens and closes like one. */
export function GoogleOneTapModal({ modal }: ModalContentProps) {
  return <GoogleOneTap {...(modal.props as GoogleOneTapProps)} />;
}
