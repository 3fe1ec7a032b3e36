"use client";
import type { UserAvatarProps } from "@latchkey/shared/types";
import { useResources } from "../../context.tsx";
import { common } from "../../localization/en-us/common.ts";
import { Avatar } from "../../primitives/avatar.tsx";
import { Root } from "../../primitives/root.tsx";
import { user as userSheet } from "../../styles/user.gen.ts";
import type { WithFallback } from "../with-fallback.ts";
import { identifierOf, nameOf } from "../../primitives/user-preview.tsx";

/** The picture of the signed-in user; an empty circle of the same size until it is known. */
export function UserAvatar({ appearance, fallback, rounded = true }: WithFallback<UserAvatarProps>) {
  const { user, loaded } = useResources();
  if (loaded && !user) return null;
  if (!loaded && fallback !== undefined) return fallback;
  return (
    <Root flow="userAvatar" appearance={appearance} texts={common} sheets={[userSheet]}>
      <Avatar
        src={user?.imageUrl}
        name={user ? nameOf(user) || identifierOf(user) : ""}
        box="userAvatarBox"
        image="userAvatarImage"
        size="xs"
        rounded={rounded}
      />
    </Root>
  );
}
