/* The documented elements that stand on none of our screens. One that does by now must go from here. */

/** Parts of the product that do not exist yet, by how the names of their elements begin. */
export const later: Record<string, RegExp> = {
  organizations: /^(?:organization|taskChooseOrganization|membersPage|invitationsSent)/,
  "lists of an organization's members, domains and roles":
    /^(?:table|tab[A-Z]|pagination|searchInput|notificationBadge$|tag|formattedDate$|formFieldRadio|radio$|selectSearchInput$|selectOption)/,
  "what is organized, or paid, in a panel at the side": /^(?:drawer|switch|segmentedControl|disclosure)/,
  billing: /^(?:pricingTable|planDetail|lineItems|checkout|paymentMethod|statement|paymentAttempt|subscriptionDetails)/,
  "API keys": /^apiKeys/,
  "enterprise connections": /^(?:configureSSO|configureDirectorySync|enterprise)/,
  "consent to another app": /^(?:logoGroup|listGroup|tooltip)/,
  wallets: /^(?:web3|wallet)/,
};

const noMenu = "on a phone the navigation is a row of all pages, without a menu";
const blocked = "a call that is refused says so in the alert of the card, without a screen of its own";
const nowhere = "declared, but on no screen of Clerk's either";

/** Elements of screens that we have, and what ours does instead. */
export const differences: Record<string, string> = {
  actionBlockedIcon: blocked,
  actionBlockedIconBox: blocked,
  actionBlockedLink: blocked,
  actionBlockedTraceId: blocked,
  actionBlockedTraceIdBox: blocked,
  actionBlockedTraceIdLabel: blocked,
  buttonArrowIcon: "the main button has no arrow",
  collapsible: "an alert appears in its place, without a box that unfolds",
  collapsibleInner: "an alert appears in its place, without a box that unfolds",
  dividerColumn: "nothing stands side by side with a line between",
  formContainer: "a form in the profile stands in its card (actionCard), without a box between",
  formFieldInputCopyToClipboardIcon: "the button says that it copies, without an icon",
  formFieldWarningText: "a new password passes or does not; none is only almost good",
  formInputGroup: "an input has nothing attached to it",
  formattedPhoneNumberFlag: "a number shows its country by its prefix, without a flag",
  headerBackLink: "the way back stands under the content (backRow)",
  menuButtonEllipsisBordered: "menus open from a button without a border",
  navbarMobileMenuButton: noMenu,
  navbarMobileMenuButtonIcon: noMenu,
  navbarMobileMenuRow: noMenu,
  otpCodeFieldSuccessText: "the cells of a right code are green and the next screen follows, without words",
  passkeyIcon: "the screen of the passkey has no picture",
  profileSectionButtonGroup: "a section ends in one button, or each item in a menu",
  profileSectionSubtitle: nowhere,
  profileSectionSubtitleText: nowhere,
  userButtonPopoverFooterPagesLink: nowhere,
  userPreviewAvatarIcon: "the picture of a user has nothing upon it",
};
