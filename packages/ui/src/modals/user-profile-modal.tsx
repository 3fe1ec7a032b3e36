"use client";
import type { UserProfileModalProps } from "@latchkey/shared/types";
import type { PageSpec } from "../components/user-profile/pages.tsx";
import { profileTexts } from "../components/user-profile/texts.ts";
import { UserProfileContent } from "../components/user-profile/user-profile.tsx";
import { profile } from "../styles/profile.gen.ts";
import { ModalFrame } from "./modal-frame.tsx";
import type { ModalContentProps } from "./modals.tsx";

export function UserProfileModal(props: ModalContentProps) {
  return (
    <ModalFrame {...props} texts={profileTexts} sheets={[profile]} label="userProfile.navbar.title">
      <UserProfileContent {...(props.modal.props as UserProfileModalProps & { pages?: PageSpec[] })} />
    </ModalFrame>
  );
}
