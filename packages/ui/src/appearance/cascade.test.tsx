import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fakeClerk, type FakeClerk } from "../../stories/fake-clerk.ts";
import { renderUI, useCleanPage } from "../../stories/render-ui.tsx";
import {
  SignIn,
  SignUp,
  TaskResetPassword,
  TaskSetupMFA,
  UserAvatar,
  UserButton,
  UserProfile,
  Waitlist,
} from "../index.ts";
import { createModalStore, type ModalName } from "../modals/store.ts";
import type { Appearance, Theme } from "./types.ts";

useCleanPage();

const signedIn = () => fakeClerk({ user: {} });
const pending = () => fakeClerk({ user: {}, session: { status: "pending", tasks: [], currentTask: null } });
const own = (name: string): Theme => ({ elements: { rootBox: name } });
/** The provider says `all`, its section for the component `section`, that of another component `never`. */
const global = (key: string): Appearance => ({
  ...own("all"),
  [key]: own("section"),
  checkout: own("never"),
});
const rootOf = async (flow: string): Promise<string[]> => {
  await act(async () => undefined);
  const root = document.querySelector(`.cl-${flow}-root`);
  return [...(root?.classList ?? [])].filter((name) => !name.startsWith("cl-"));
};

const components: Record<string, [(appearance: Theme) => React.ReactNode, () => FakeClerk]> = {
  signIn: [(appearance) => <SignIn appearance={appearance} />, fakeClerk],
  signUp: [(appearance) => <SignUp appearance={appearance} />, fakeClerk],
  userAvatar: [(appearance) => <UserAvatar appearance={appearance} />, signedIn],
  userButton: [(appearance) => <UserButton appearance={appearance} />, signedIn],
  userProfile: [(appearance) => <UserProfile appearance={appearance} />, signedIn],
  waitlist: [(appearance) => <Waitlist appearance={appearance} />, fakeClerk],
  taskResetPassword: [(appearance) => <TaskResetPassword redirectUrlComplete="/" appearance={appearance} />, pending],
  taskSetupMfa: [(appearance) => <TaskSetupMFA redirectUrlComplete="/" appearance={appearance} />, pending],
};

describe("the look of a component", () => {
  it.each(Object.entries(components))("%s: of the provider, its section there, its own prop", async (key, made) => {
    const [view, clerk] = made;
    renderUI(view(own("prop")), { clerk: clerk(), appearance: global(key) });
    await expect.poll(() => rootOf(key)).toEqual(["all", "section", "prop"]);
  });

  const modals: ModalName[] = ["signIn", "signUp", "userProfile", "userVerification", "waitlist"];
  it.each(modals)("%s, when it opens over the page", async (name) => {
    const store = createModalStore();
    const clerk = name.startsWith("user") ? signedIn() : fakeClerk();
    renderUI(null, { clerk, modals: store, appearance: global(name) });
    act(() =>
      store.open(name, { appearance: { ...own("prop"), elements: { rootBox: "prop", modalContent: "frame" } } }),
    );
    await expect.poll(() => rootOf(name)).toEqual(["all", "section", "prop"]);
    expect(document.querySelector(".cl-modalContent")?.classList).toContain("frame");
  });

  it("userProfile, opened by UserButton with userProfileProps", async () => {
    const { user } = renderUI(<UserButton userProfileProps={{ appearance: own("prop") }} />, {
      clerk: signedIn(),
      appearance: { ...own("all"), userButton: own("button"), userProfile: own("section") },
    });
    await user.click(screen.getByRole("button", { name: "Open the account menu" }));
    await user.click(screen.getByRole("button", { name: "Manage account" }));
    await expect.poll(() => rootOf("userProfile")).toEqual(["all", "section", "prop"]);
    expect(await rootOf("userButton")).toEqual(["all", "button"]);
  });

  it("has the challenge's theme, size and language at its place", () => {
    const appearance: Appearance = {
      captcha: { theme: "dark", size: "flexible" },
      signIn: { captcha: { language: "de-DE" } },
    };
    const { container } = renderUI(<SignIn appearance={{ captcha: { theme: "light" } }} />, {
      clerk: fakeClerk(),
      appearance,
    });
    expect({ ...container.querySelector<HTMLElement>("#clerk-captcha")?.dataset }).toEqual({
      clTheme: "light",
      clSize: "flexible",
      clLanguage: "de-DE",
    });
  });

  it("has its rules in the layer that the app names", async () => {
    renderUI(<SignIn />, {
      clerk: fakeClerk(),
      appearance: { cssLayerName: "auth", variables: { colorPrimary: "tomato" } },
    });
    const rules = [...document.querySelectorAll("style")].map((style) => style.textContent);
    expect(rules.find((text) => text?.includes("tomato"))).toMatch(/^@layer auth\{.*\}$/);
  });
});
