import type {
  CreateOrganizationProps,
  GoogleOneTapProps,
  OrganizationListProps,
  OrganizationProfileProps,
  OrganizationSwitcherProps,
  ReverificationModalProps,
  SignInModalProps,
  SignInProps,
  SignUpModalProps,
  SignUpProps,
  TaskProps,
  UserAvatarProps,
  UserButtonProps,
  UserProfileModalProps,
  UserProfileProps,
  WaitlistProps,
} from "./components.ts";

interface MountableProps {
  SignIn: SignInProps;
  SignUp: SignUpProps;
  UserAvatar: UserAvatarProps;
  UserButton: UserButtonProps;
  UserProfile: UserProfileProps;
  OrganizationProfile: OrganizationProfileProps;
  CreateOrganization: CreateOrganizationProps;
  OrganizationSwitcher: OrganizationSwitcherProps;
  OrganizationList: OrganizationListProps;
  Waitlist: WaitlistProps;
  PricingTable: object;
  APIKeys: object;
  OAuthConsent: object;
  TaskChooseOrganization: TaskProps;
  TaskResetPassword: TaskProps;
  TaskSetupMFA: TaskProps;
}
interface OpenableProps {
  SignIn: SignInModalProps;
  SignUp: SignUpModalProps;
  UserProfile: UserProfileModalProps;
  OrganizationProfile: OrganizationProfileProps;
  CreateOrganization: CreateOrganizationProps;
  InviteMembers: object;
  Waitlist: WaitlistProps;
  GoogleOneTap: GoogleOneTapProps;
}

type MountMethods = {
  [Name in keyof MountableProps as `mount${Name}`]: (node: HTMLDivElement, props?: MountableProps[Name]) => void;
};
type UnmountMethods = {
  [Name in keyof MountableProps as `unmount${Name}`]: (node: HTMLDivElement) => void;
};
type OpenMethods = {
  [Name in keyof OpenableProps as `open${Name}`]: (props?: OpenableProps[Name]) => void;
};
type CloseMethods = { [Name in keyof OpenableProps as `close${Name}`]: () => void };

/** Methods of `Clerk` that show the prebuilt components outside of a framework. */
export interface ClerkComponents extends MountMethods, UnmountMethods, OpenMethods, CloseMethods {
  __internal_openReverification: (props?: ReverificationModalProps) => void;
  __internal_closeReverification: () => void;
}
