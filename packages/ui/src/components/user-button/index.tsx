import { UserProfileLink, UserProfilePage } from "../user-profile/parts.tsx";
import { UserButtonAction, UserButtonLink, UserButtonMenuItems } from "./parts.tsx";
import { UserButtonOutlet, UserButtonRoot, type UserButtonProps } from "./user-button.tsx";

export type { UserButtonProps };

/*
 * No "use client" here: in a React server component one cannot reach into a client module with a dot, so the
 * component that carries the parts runs on either side and its parts are the client modules.
 */

/** The signed-in user's picture with a menu of the account. */
export function UserButton(props: UserButtonProps) {
  return <UserButtonRoot {...props} />;
}
UserButton.MenuItems = UserButtonMenuItems;
UserButton.Action = UserButtonAction;
UserButton.Link = UserButtonLink;
UserButton.UserProfilePage = UserProfilePage;
UserButton.UserProfileLink = UserProfileLink;
UserButton.__experimental_Outlet = UserButtonOutlet;
