import { act } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { fakeClerk, type FakeClerk } from "../../../stories/fake-clerk.ts";
import { fakeEnvironment, provider } from "../../../stories/fake-environment.ts";
import type { Appearance } from "../../appearance/index.ts";
import { ClerkUIProvider } from "../../context.tsx";
import { UserButton } from "../user-button/index.tsx";
import { SignIn } from "./sign-in.tsx";

const unloaded = (): FakeClerk => Object.assign(fakeClerk({ loaded: false }), { client: undefined });
const page = (clerk = unloaded(), appearance?: Appearance, nonce?: string) => (
  <ClerkUIProvider
    clerk={clerk}
    environment={fakeEnvironment({ social: [provider("Google")] })}
    appearance={appearance}
    nonce={nonce}
  >
    <SignIn path="/sign-in" />
    <UserButton />
  </ClerkUIProvider>
);

describe("on a server", () => {
  it("has the whole card in the HTML when it knows the settings", () => {
    const html = renderToString(page());
    expect(html).toContain("Sign in to Fernweh");
    expect(html).toContain("Continue with Google");
    expect(html).toContain('name="identifier"');
  });

  it("cannot send a form before the page runs, and never into the address", () => {
    const html = renderToString(page());
    const form = html.match(/<form[^>]*>.*?<\/form>/s)?.[0] ?? "";
    expect(form).toMatch(/^<form[^>]* method="post"/);
    expect(form.match(/<button type="submit"[^>]*>/)?.[0]).toContain("disabled");
    expect(form).toMatch(/<button(?=[^>]*cl-formButtonPrimary)(?=[^>]*disabled)/);
  });

  it("says what is missing where no script will ever run", () => {
    const html = renderToString(page());
    expect(html.match(/<noscript>.*?<\/noscript>/s)?.[0]).toContain("This page needs JavaScript.");
  });

  it("has the form of most instances when it knows nothing, which cannot be sent", () => {
    const html = renderToString(
      <ClerkUIProvider clerk={unloaded()}>
        <SignIn />
      </ClerkUIProvider>,
    );
    expect(html).toMatch(/<h1[^>]*>Sign in<\/h1>/);
    expect(html).toContain('name="identifier"');
    expect(html).toMatch(/<button(?=[^>]*cl-formButtonPrimary)(?=[^>]*disabled)/);
  });

  it("keeps a title of the app that speaks of no name", () => {
    const title = (text: string) =>
      renderToString(
        <ClerkUIProvider clerk={unloaded()} localization={{ signIn: { start: { title: text } } }}>
          <SignIn />
        </ClerkUIProvider>,
      ).match(/<h1[^>]*>(.*?)<\/h1>/)?.[1];
    expect(title("Come in")).toBe("Come in");
    expect(title("Enter {{ applicationName }}")).toBe("Sign in");
  });

  it("shows that it loads to somebody who is signed in", () => {
    const html = renderToString(
      <ClerkUIProvider clerk={unloaded()} isSignedIn>
        <SignIn />
      </ClerkUIProvider>,
    );
    expect(html).toContain('role="status"');
    expect(html).not.toContain("<form");
  });

  it("shows the app's own fallback instead", () => {
    const html = renderToString(
      <ClerkUIProvider clerk={unloaded()}>
        <SignIn fallback="One moment" />
        <UserButton fallback={<i>face</i>} />
      </ClerkUIProvider>,
    );
    expect(html).toContain("One moment");
    expect(html).toContain("<i>face</i>");
    expect(html).not.toContain(`class="cl-cardBox`);
  });

  it("keeps the place of the user button", () => {
    expect(renderToString(page())).toMatch(/cl-userButtonTrigger/);
  });

  it("brings its stylesheet once: hoisted, or in place under a nonce", () => {
    const hoisted = renderToString(page());
    expect(hoisted.match(/<style[^>]*data-href="[^"]*latchkey-core/g)).toHaveLength(1);
    const inPlace = renderToString(page(unloaded(), undefined, "n0nce"));
    expect(inPlace.match(/<style nonce="n0nce">@layer[^<]*cl-cardBox/g)).toHaveLength(1);
  });

  it("brings variables and styles of the app under the nonce, without style attributes", () => {
    const html = renderToString(
      page(unloaded(), { variables: { colorPrimary: "rebeccapurple" }, elements: { card: { padding: 1 } } }, "n0nce"),
    );
    expect(html).toContain("--clerk-color-primary:rebeccapurple");
    expect(html.match(/<style[^>]*>/g)?.every((tag) => tag.includes('nonce="n0nce"'))).toBe(true);
    expect(html).not.toMatch(/ style="/);
  });

  it("hydrates without a difference, also when everything is known by then", async () => {
    const container = document.createElement("div");
    document.body.append(container);
    container.innerHTML = renderToString(page());
    const error = vi.spyOn(console, "error").mockReturnValue();
    const onRecoverableError = vi.fn();
    const root = await act(() => hydrateRoot(container, page(fakeClerk({ user: {} })), { onRecoverableError }));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
    act(() => root.unmount());
    error.mockRestore();
  });

  it("keeps what was typed before the page ran", async () => {
    const container = document.createElement("div");
    document.body.append(container);
    container.innerHTML = renderToString(page());
    container.querySelector<HTMLInputElement>('input[name="identifier"]')!.value = "early@x.example";
    const clerk = fakeClerk();
    const root = await act(() => hydrateRoot(container, page(clerk)));
    await act(async () => container.querySelector("form")?.requestSubmit());
    expect(clerk.called("signIn.create")).toEqual([[{ identifier: "early@x.example" }]]);
    act(() => root.unmount());
  });
});
