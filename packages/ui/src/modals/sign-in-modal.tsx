"use client";
import type { SignInModalProps } from "@latchkey/shared/types";
import { SignInContent } from "../components/sign-in/sign-in.tsx";
import { signInTexts } from "../components/sign-in/texts.ts";
import { ModalFrame } from "./modal-frame.tsx";
import type { ModalContentProps } from "./modals.tsx";

export function SignInModal(props: ModalContentProps) {
  return (
    <ModalFrame {...props} texts={signInTexts} label="signIn.start.title">
      <SignInContent {...(props.modal.props as SignInModalProps)} isModal />
    </ModalFrame>
  );
}
