import documented from "./documented-elements.json" with { type: "json" };

const arrow = "the main button has no arrow";
const blocks = "one or two providers are block buttons";
const row = "on a phone the navigation is a row, without a menu";
const profile = {
  navbarMobileMenuButton: row,
  navbarMobileMenuButtonIcon: row,
  navbarMobileMenuRow: row,
  profileSectionItemList: "the items stand in the section itself",
};
/** Elements that Clerk's screen has and ours has not, and why. One that is there by now must go from here. */
const differences: Record<string, Record<string, string>> = {
  "sign-in": {
    buttonArrowIcon: arrow,
    formFieldAction: "the screen of the catalogue offers another identifier",
    socialButtonsIconButton: blocks,
  },
  "sign-in-password": { buttonArrowIcon: arrow },
  "sign-in-password-wrong": {
    buttonArrowIcon: arrow,
    formFieldInfoText: "the catalogue's error is on the first screen",
  },
  "sign-in-code": { buttonArrowIcon: arrow },
  "sign-in-totp": { buttonArrowIcon: arrow, identityPreview: "nothing is sent to an address, so none is shown" },
  "sign-in-forgot": {
    footerAction: "the way back is in the card",
    footerActionLink: "the way back is in the card",
    footerActionText: "the way back is in the card",
    ...Object.fromEntries(
      [
        "providerIcon",
        "socialButtons",
        "socialButtonsIconButton",
        "socialButtonsProviderIcon",
        "socialButtonsRoot",
      ].map((element) => [element, "the account of this story has no provider"]),
    ),
  },
  "sign-in-alternatives": { socialButtonsIconButton: blocks },
  "user-button-open": {
    userButtonOuterIdentifier: "the name beside the button is asked for with showName",
    userButtonPopoverFooter: "there is nothing to say in it",
  },
  "user-profile": profile,
  "user-profile-modal": profile,
  reverification: { buttonArrowIcon: arrow, footerItem: "there is nothing to say in it" },
};

/** Documented elements that a screen should have, and has not, so that an app's CSS does not find what it looks for. */
export function missingElements(name: string, present: ReadonlySet<string>): string[] {
  const wanted = (documented as Record<string, string[]>)[name] ?? [];
  const accepted = differences[name] ?? {};
  const missing = wanted.filter((element) => !present.has(element) && !(element in accepted));
  const back = Object.keys(accepted).filter((element) => present.has(element));
  return [...missing.map((element) => `${element} is missing`), ...back.map((element) => `${element} is there by now`)];
}

/** Screens of which it is documented what stands on them. */
export const documentedScreens = Object.keys(documented);
