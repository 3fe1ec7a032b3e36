"use client";
import type { ReverificationModalProps } from "@latchkey/shared/types";
import { UserVerification } from "../components/user-verification/user-verification.tsx";
import { common } from "../localization/en-us/common.ts";
import { errors } from "../localization/en-us/errors.ts";
import { userVerification } from "../localization/en-us/user-verification.ts";
import { ModalFrame } from "./modal-frame.tsx";
import type { ModalContentProps } from "./modals.tsx";

const texts = { ...common, ...errors, ...userVerification };

export function UserVerificationModal({ modal, onClose }: ModalContentProps) {
  const { level, afterVerification, afterVerificationCancelled } = modal.props as ReverificationModalProps;
  const leave = () => {
    onClose();
    afterVerificationCancelled?.();
  };
  const done = () => {
    onClose();
    afterVerification?.();
  };
  return (
    <ModalFrame modal={modal} onClose={leave} texts={texts} label="reverification.password.title">
      <UserVerification level={level} onDone={done} onLeave={leave} />
    </ModalFrame>
  );
}
