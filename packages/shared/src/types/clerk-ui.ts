import type { ClerkOptions } from "./clerk-options.ts";
import type { Clerk } from "./clerk.ts";

export type ComponentName =
  | "SignIn"
  | "SignUp"
  | "UserAvatar"
  | "UserButton"
  | "UserProfile"
  | "OrganizationProfile"
  | "CreateOrganization"
  | "OrganizationSwitcher"
  | "OrganizationList"
  | "Waitlist"
  | "PricingTable"
  | "APIKeys"
  | "OAuthConsent"
  | "TaskChooseOrganization"
  | "TaskResetPassword"
  | "TaskSetupMFA";
export type ModalName =
  | "SignIn"
  | "SignUp"
  | "UserProfile"
  | "OrganizationProfile"
  | "CreateOrganization"
  | "InviteMembers"
  | "Waitlist"
  | "GoogleOneTap"
  | "Reverification";

/** Renders the prebuilt components outside of the application's own tree. */
export interface ClerkUI {
  mountComponent: (params: { name: ComponentName; node: HTMLDivElement; props?: object }) => void;
  updateComponent: (params: { node?: HTMLDivElement; props?: object; options?: ClerkOptions }) => void;
  unmountComponent: (params: { node: HTMLDivElement }) => void;
  openModal: (name: ModalName, props?: object) => void;
  closeModal: (name: ModalName) => void;
}
/** Made once, after the client was loaded. */
export type ClerkUIConstructor = new (clerk: Clerk, options: ClerkOptions) => ClerkUI;
