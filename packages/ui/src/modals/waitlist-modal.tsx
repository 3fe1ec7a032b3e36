"use client";
import type { WaitlistProps } from "@latchkey/shared/types";
import { WaitlistContent, waitlistTexts } from "../components/waitlist/waitlist.tsx";
import { ModalFrame } from "./modal-frame.tsx";
import type { ModalContentProps } from "./modals.tsx";

export function WaitlistModal(props: ModalContentProps) {
  return (
    <ModalFrame {...props} texts={waitlistTexts} label="waitlist.start.title">
      <WaitlistContent {...(props.modal.props as WaitlistProps)} />
    </ModalFrame>
  );
}
