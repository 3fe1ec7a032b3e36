import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { fakeClerk } from "../../../stories/fake-clerk.ts";
import { attribute } from "../../../stories/fake-environment.ts";
import { apiError, renderUI, useCleanPage } from "../../../stories/render-ui.tsx";
import { UserProfile } from "../user-profile/index.tsx";

useCleanPage();

/** An action that the server lets through only after a proof. */
function guarded() {
  let isProven = false;
  const update = vi.fn(async () => {
    if (isProven) return {};
    throw apiError("session_reverification_required", undefined, undefined, { level: "multi_factor" });
  });
  const clerk = fakeClerk({
    user: { update: update as never },
    environment: { attributes: { username: attribute() } },
    session: {
      attemptFirstFactorVerification: async () => {
        isProven = true;
        return { status: "complete", session: { id: "sess_1" } };
      },
    },
  });
  return { clerk, update };
}

describe("an action that needs a proof", () => {
  it("asks for it with the level that the server names, and is done again afterwards", async () => {
    const { clerk, update } = guarded();
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(screen.getByRole("button", { name: "Set a username" }));
    await user.type(screen.getByRole("textbox", { name: "Username" }), "ada{Enter}");
    const dialog = await screen.findByRole("dialog", { name: "Prove that it is you" });
    await user.type(await within(dialog).findByLabelText("Password"), "correct horse{Enter}");
    await waitFor(() => expect(update).toHaveBeenCalledTimes(2));
    expect(clerk.called("session.startVerification")).toEqual([[{ level: "multi_factor" }]]);
    expect(clerk.called("setActive")).toEqual([[{ session: "sess_1" }]]);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(screen.queryByRole("textbox", { name: "Username" })).toBeNull();
  });

  it("is left alone by whoever closes the dialog, and keeps what was typed", async () => {
    const { clerk, update } = guarded();
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(screen.getByRole("button", { name: "Set a username" }));
    await user.type(screen.getByRole("textbox", { name: "Username" }), "ada{Enter}");
    await user.click(await screen.findByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(update).toHaveBeenCalledTimes(1);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Username" }).value).toBe("ada");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("goes on from the first proof to the second", async () => {
    const clerk = fakeClerk({
      user: {
        update: vi.fn(async () => {
          throw apiError("session_reverification_required");
        }) as never,
      },
      environment: { attributes: { username: attribute() } },
      session: {
        attemptFirstFactorVerification: async () => ({
          status: "needs_second_factor",
          supportedSecondFactors: [{ strategy: "totp" }],
          secondFactorVerification: { status: null, strategy: null },
          session: { id: "sess_1" },
        }),
      },
    });
    const { user } = renderUI(<UserProfile />, { clerk });
    await user.click(screen.getByRole("button", { name: "Set a username" }));
    await user.type(screen.getByRole("textbox", { name: "Username" }), "ada{Enter}");
    const dialog = await screen.findByRole("dialog");
    await user.type(await within(dialog).findByLabelText("Password"), "correct horse{Enter}");
    expect(await within(dialog).findByText("Enter the code that your authenticator app shows")).toBeTruthy();
  });
});
