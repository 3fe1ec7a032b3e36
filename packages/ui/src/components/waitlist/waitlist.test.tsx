import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeClerk } from "../../../stories/fake-clerk.ts";
import { apiError, renderUI, useCleanPage } from "../../../stories/render-ui.tsx";
import { createModalStore } from "../../modals/store.ts";
import { Waitlist } from "./waitlist.tsx";

useCleanPage();
afterEach(() => vi.useRealTimers());

describe("the waitlist", () => {
  it("takes an address, says so, and goes on after a moment", async () => {
    const clerk = fakeClerk();
    const { user } = renderUI(<Waitlist afterJoinWaitlistUrl="/thanks" />, { clerk });
    await user.type(screen.getByLabelText("Email address"), "ada@fernweh.example");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    act(() => screen.getByRole("button", { name: "Join the waitlist" }).click());
    await vi.waitFor(() => expect(screen.getByText("You are on the waitlist")).toBeTruthy());
    expect(clerk.called("joinWaitlist")).toEqual([[{ emailAddress: "ada@fernweh.example" }]]);
    expect(clerk.called("navigate")).toEqual([]);
    act(() => void vi.advanceTimersByTime(2_000));
    expect(clerk.called("navigate")).toEqual([["/thanks"]]);
  });

  it("says what is wrong with an address", async () => {
    const clerk = fakeClerk();
    const error = apiError("form_param_format_invalid", "email_address", "This is no address.");
    Object.assign(clerk, { joinWaitlist: () => Promise.reject(error) });
    const { user } = renderUI(<Waitlist />, { clerk });
    await user.type(screen.getByLabelText("Email address"), "x@x.example{Enter}");
    expect(await screen.findAllByText("This is no address.")).not.toEqual([]);
  });

  it("opens over a page", async () => {
    const modals = createModalStore();
    renderUI(null, { clerk: fakeClerk(), modals });
    act(() => modals.open("waitlist"));
    expect(await screen.findByRole("dialog", { name: "Join the waitlist" })).toBeTruthy();
  });
});
