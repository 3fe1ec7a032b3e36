import { UserProfileLink, UserProfilePage } from "./parts.tsx";
import { UserProfileRoot, type UserProfileProps } from "./user-profile.tsx";

export type { UserProfileProps };

/** The account and security pages of the signed-in user, with pages and links of the app. */
export function UserProfile(props: UserProfileProps) {
  return <UserProfileRoot {...props} />;
}
UserProfile.Page = UserProfilePage;
UserProfile.Link = UserProfileLink;
