"use client";
import type { SignUpModalProps } from "@latchkey/shared/types";
import { SignUpContent } from "../components/sign-up/sign-up.tsx";
import { signUpTexts } from "../components/sign-up/texts.ts";
import { ModalFrame } from "./modal-frame.tsx";
import type { ModalContentProps } from "./modals.tsx";

export function SignUpModal(props: ModalContentProps) {
  return (
    <ModalFrame {...props} texts={signUpTexts} label="signUp.start.title">
      <SignUpContent {...(props.modal.props as SignUpModalProps)} isModal />
    </ModalFrame>
  );
}
