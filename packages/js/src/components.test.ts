// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { ClerkUI } from "@latchkey/shared/types";

import { openTab } from "./testing/browser.ts";
import type { FakeFapi } from "./testing/fake-fapi.ts";
import { startFakeFapi } from "./testing/fake-fapi.ts";

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
});
afterEach(() => fapi.stop());

const calls: unknown[][] = [];
class Recorder implements ClerkUI {
  mountComponent = (params: object) => void calls.push(["mount", params]);
  updateComponent = (params: object) => void calls.push(["update", params]);
  unmountComponent = (params: object) => void calls.push(["unmount", params]);
  openModal = (...params: unknown[]) => void calls.push(["open", ...params]);
  closeModal = (...params: unknown[]) => void calls.push(["close", ...params]);
}

describe("prebuilt components", () => {
  it("are drawn by the renderer that load() was given", async () => {
    calls.length = 0;
    const clerk = openTab(fapi);
    await clerk.load({ polling: false, ui: { ClerkUI: Recorder } });
    const node = document.createElement("div");
    clerk.mountSignIn(node, { path: "/sign-in" });
    clerk.unmountSignIn(node);
    clerk.openUserProfile();
    clerk.closeUserProfile();
    clerk.__internal_updateProps({ options: { signInUrl: "/in" }, appearance: { theme: "simple" } });
    clerk.__internal_updateProps({ node, props: { path: "/elsewhere" } });
    await vi.waitFor(() => expect(calls).toHaveLength(6));
    expect(calls[4]).toEqual(["update", { options: { signInUrl: "/in", appearance: { theme: "simple" } } }]);
    expect(calls[5]).toEqual(["update", { node, props: { path: "/elsewhere" }, options: {} }]);
    expect(calls[0]).toEqual(["mount", { name: "SignIn", node, props: { path: "/sign-in" } }]);
    expect(calls.map(([kind, name]) => [kind, name])).toContainEqual(["open", "UserProfile"]);
    expect(clerk.__internal_getOption("signInUrl")).toBe("/in");
  });

  it("say so when there is no renderer", async () => {
    const clerk = openTab(fapi);
    await clerk.load({ polling: false });
    const error = vi.spyOn(console, "error").mockReturnValue();
    clerk.openSignIn();
    await vi.waitFor(() => expect(error).toHaveBeenCalledWith(expect.objectContaining({ code: "missing_renderer" })));
    error.mockRestore();
  });

  it("count as cancelled when nobody can be asked to prove themselves", async () => {
    const clerk = openTab(fapi);
    await clerk.load({ polling: false });
    const error = vi.spyOn(console, "error").mockReturnValue();
    const afterVerificationCancelled = vi.fn();
    clerk.__internal_openReverification({ afterVerificationCancelled });
    await vi.waitFor(() => expect(afterVerificationCancelled).toHaveBeenCalledOnce());
    error.mockRestore();
  });

  it("do not open a sign-in for somebody who is signed in", async () => {
    const user = fapi.instance.addUser();
    const clerk = openTab(fapi);
    await clerk.load({ polling: false, ui: { ClerkUI: Recorder } });
    const { createdSessionId } = await clerk.client!.signIn.create({
      identifier: user.email,
      password: user.password,
    });
    await clerk.setActive({ session: createdSessionId });
    expect(() => clerk.openSignIn()).toThrow(expect.objectContaining({ code: "cannot_render_single_session_enabled" }));
  });
});
