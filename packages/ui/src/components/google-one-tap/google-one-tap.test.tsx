import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeClerk, type FakeOptions } from "../../../stories/fake-clerk.ts";
import { apiError, renderUI, useCleanPage } from "../../../stories/render-ui.tsx";
import { GoogleOneTap } from "./google-one-tap.tsx";

useCleanPage();
const page = window as unknown as { google?: object };
afterEach(() => delete page.google);

/** Google's script, as far as it can be seen from a page. */
function fakeGoogle() {
  const id = { initialize: vi.fn(), prompt: vi.fn(), cancel: vi.fn() };
  page.google = { accounts: { id } };
  return { ...id, answer: (credential: string) => id.initialize.mock.calls[0]?.[0].callback({ credential }) };
}
const environment = { display: { googleOneTapClientId: "client-1" } };
const offer = (options: FakeOptions = {}, props = {}) => {
  const clerk = fakeClerk({ environment, ...options });
  renderUI(<GoogleOneTap {...props} />, { clerk });
  return clerk;
};

describe("Google One Tap", () => {
  it("is offered to visitors with the instance's client, and signs them in", async () => {
    const google = fakeGoogle();
    const clerk = offer({}, { signInForceRedirectUrl: "/in", cancelOnTapOutside: false });
    await waitFor(() => expect(google.prompt).toHaveBeenCalledTimes(1));
    expect(google.initialize.mock.calls[0]?.[0]).toMatchObject({
      client_id: "client-1",
      cancel_on_tap_outside: false,
      itp_support: true,
    });
    google.answer("token-1");
    await waitFor(() => expect(clerk.called("handleRedirectCallback")).toEqual([[{ signInForceRedirectUrl: "/in" }]]));
    expect(clerk.called("signIn.create")).toEqual([[{ strategy: "google_one_tap", token: "token-1" }]]);
    expect(clerk.called("signUp.create")).toEqual([]);
  });

  it("signs up whoever has no account", async () => {
    const google = fakeGoogle();
    const create = () => Promise.reject(apiError("external_account_not_found"));
    const clerk = offer({ signIn: { create: create as never } });
    await waitFor(() => expect(google.prompt).toHaveBeenCalled());
    google.answer("token-2");
    await waitFor(() => expect(clerk.called("handleRedirectCallback")).toHaveLength(1));
    expect(clerk.called("signUp.create")).toEqual([[{ strategy: "google_one_tap", token: "token-2" }]]);
  });

  it("is not offered to users, nor without a client", async () => {
    const google = fakeGoogle();
    offer({ user: {} });
    offer({ environment: {} });
    await screen.findByText("", { selector: "body" });
    expect(google.initialize).not.toHaveBeenCalled();
  });
});
