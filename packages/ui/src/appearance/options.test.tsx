import { screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { fakeClerk, type FakeOptions } from "../../stories/fake-clerk.ts";
import { provider } from "../../stories/fake-environment.ts";
import { renderUI, useCleanPage } from "../../stories/render-ui.tsx";
import { SignIn } from "../components/sign-in/sign-in.tsx";
import { SignUp } from "../components/sign-up/sign-up.tsx";
import { UserButton } from "../components/user-button/index.tsx";
import type { Options } from "./types.ts";

useCleanPage();

// Each generation has a name of its own for them.
describe.each(["options", "layout"] as const)("%s", (generation) => {
  const show = (options: Options, { view = <SignIn />, ...clerk }: FakeOptions & { view?: ReactNode } = {}) =>
    renderUI(view, { clerk: fakeClerk(clerk), appearance: { [generation]: options } }).container;
  const has = (container: Element, selector: string) => container.querySelector(selector) !== null;
  const withLogo = { environment: { display: { logoImageUrl: "https://fernweh.example/logo.svg" } } };
  const two = { environment: { social: [provider("Google"), provider("GitHub")] } };
  const many = { environment: { social: ["A", "B", "C"].map((name) => provider(name)) } };

  it("logoPlacement: in the card, above it, nowhere", () => {
    expect(has(show({}, withLogo), ".cl-header > .cl-logoBox")).toBe(true);
    const outside = show({ logoPlacement: "outside" }, withLogo);
    expect(has(outside, ".cl-rootBox > .cl-logoBox + .cl-cardBox")).toBe(true);
    expect(has(outside, ".cl-cardBox .cl-logoBox")).toBe(false);
    expect(has(show({ logoPlacement: "none" }, withLogo), ".cl-logoBox")).toBe(false);
  });

  it("logoImageUrl and logoLinkUrl: instead of the instance's", () => {
    const container = show({ logoImageUrl: "https://x.example/own.svg", logoLinkUrl: "https://x.example/" }, withLogo);
    expect(container.querySelector(".cl-logoBox > a")?.getAttribute("href")).toBe("https://x.example/");
    expect(container.querySelector(".cl-logoImage")?.getAttribute("src")).toBe("https://x.example/own.svg");
  });

  it("socialButtonsVariant: by their number, or as it says", () => {
    const icons = (options: Options, clerk: FakeOptions) => has(show(options, clerk), ".cl-socialButtonsIconButton");
    expect([icons({}, two), icons({}, many)]).toEqual([false, true]);
    expect(icons({ socialButtonsVariant: "auto" }, many)).toBe(true);
    expect(icons({ socialButtonsVariant: "iconButton" }, two)).toBe(true);
    expect(icons({ socialButtonsVariant: "blockButton" }, many)).toBe(false);
  });

  it("socialButtonsPlacement: above the form or under it", () => {
    expect(has(show({}, two), ".cl-socialButtonsRoot ~ form")).toBe(true);
    expect(has(show({ socialButtonsPlacement: "bottom" }, two), "form ~ .cl-socialButtonsRoot")).toBe(true);
  });

  it("showOptionalFields: those that nobody has to fill in", () => {
    const fields = (options: Options) => has(show(options, { view: <SignUp /> }), "[name=firstName]");
    expect([fields({}), fields({ showOptionalFields: true })]).toEqual([false, true]);
  });

  it("helpPageUrl, privacyPageUrl and termsPageUrl: in the footer", () => {
    const container = show({ helpPageUrl: "/help", privacyPageUrl: "/privacy", termsPageUrl: "/terms" });
    const links = [...container.querySelectorAll(".cl-footerPages > a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/help", "/privacy", "/terms"]);
    expect(has(container, ".cl-footerPagesLink__help")).toBe(true);
  });

  it("privacyPageUrl and termsPageUrl: in what one agrees to, instead of the instance's", () => {
    const container = show(
      { privacyPageUrl: "https://x.example/privacy", termsPageUrl: "https://x.example/terms" },
      {
        view: <SignUp />,
        environment: {
          signUp: { legal_consent_enabled: true },
          display: { termsUrl: "https://y.example/terms", privacyPolicyUrl: "https://y.example/privacy" },
        },
      },
    );
    const links = [...container.querySelectorAll(".cl-formFieldCheckboxLabel a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(new Set(links)).toEqual(new Set(["https://x.example/privacy", "https://x.example/terms"]));
  });

  it("shimmer: the light over the picture", () => {
    const shimmers = (options: Options) =>
      has(show(options, { view: <UserButton />, user: {} }), ".cl-userButtonTrigger > .lk-shimmer");
    expect([shimmers({}), shimmers({ shimmer: false })]).toEqual([true, false]);
  });

  it("animations: none when they are off", () => {
    const isStill = (options: Options) => has(show(options), ".cl-rootBox.lk-still");
    expect([isStill({}), isStill({ animations: false })]).toEqual([false, true]);
  });

  it("unsafe_disableDevelopmentModeWarnings: the notice at the foot", () => {
    const clerk = { environment: { display: { showDevmodeWarning: true } } };
    const warns = (options: Options) => has(show(options, clerk), "[data-clerk-dev-mode-notice]");
    expect([warns({}), warns({ unsafe_disableDevelopmentModeWarnings: true })]).toEqual([true, false]);
  });

  it.each([true, false])("autoFocus: %s", (autoFocus) => {
    show({ autoFocus });
    expect(document.activeElement === screen.getByLabelText("Email address")).toBe(autoFocus);
  });

  it("elevation: a card, or flush with the page", () => {
    const isFlush = (options: Options) => has(show(options), ".cl-cardBox[data-elevation=flush]");
    expect([isFlush({}), isFlush({ elevation: "raised" }), isFlush({ elevation: "flush" })]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
