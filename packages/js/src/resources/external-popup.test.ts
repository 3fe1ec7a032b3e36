// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";

import type { VerificationResource } from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";
import { followPopup, popupTargets } from "./external-popup.ts";

const accounts = "https://accounts.example.com";

/** A login in a popup that has come as far as the provider's page, and what the page does in the end. */
async function open() {
  const done: unknown[][] = [];
  const host = {
    clerk: { frontendApi: "clerk.example.com", navigate: (to: string) => done.push(["navigate", to]) },
    client: { fromJSON: (json: unknown) => done.push(["client", json]) },
    call: async () => "fresh",
    emit: () => {},
    setActive: async (params: object) => done.push(["setActive", params]),
    buildUrlWithAuth: (url: string) => url,
  } as unknown as Host;
  const popup = { closed: false, location: { href: "" } };
  const verification = {
    status: "unverified",
    externalVerificationRedirectURL: new URL("https://provider.example/authorize"),
  } as VerificationResource;
  const params = { popup: popup as unknown as Window, redirectUrlComplete: "/done" };
  const finished = followPopup(host, params, async () => verification);
  await vi.waitFor(() => expect(popup.location.href).toBe("https://provider.example/authorize"));
  const say = (data: unknown, { origin = accounts, source = popup as unknown } = {}) =>
    window.dispatchEvent(new MessageEvent("message", { data, origin, source: source as Window }));
  return { done, finished, popup, say, host };
}

// jsdom takes only windows for the source of a message; any object does here.
class Message extends Event {
  data: unknown;
  origin: string;
  source: unknown;
  constructor(type: string, init: { data: unknown; origin: string; source: unknown }) {
    super(type);
    this.data = init.data;
    this.origin = init.origin;
    this.source = init.source;
  }
}
vi.stubGlobal("MessageEvent", Message);

describe("a login in a popup", () => {
  it("activates the session that the hosted page tells of, on a client that is read anew", async () => {
    const { done, finished, say } = await open();
    say({ session: "sess_1" });
    await finished;
    expect(done).toEqual([
      ["client", "fresh"],
      ["setActive", { session: "sess_1", redirectUrl: "/done" }],
    ]);
  });

  it("goes on at the page that the hosted page names where there is none", async () => {
    const { done, finished, say } = await open();
    say({ return_url: "https://app.example.com/sso-callback" });
    await finished;
    expect(done).toEqual([
      ["client", "fresh"],
      ["navigate", "https://app.example.com/sso-callback"],
    ]);
  });

  it("hears nobody else", async () => {
    const { done, finished, say, popup } = await open();
    say({ session: "sess_evil" }, { origin: "https://evil.example" });
    say({ session: "sess_evil" }, { origin: "https://accounts.example.com.evil.example" });
    say({ session: "sess_evil" }, { source: {} });
    say(null);
    popup.closed = true;
    await finished;
    expect(done).toEqual([]);
  });

  it("gives the server the hosted page, which knows where it goes on", async () => {
    const { host, popup, finished } = await open();
    const targets = popupTargets(host, { redirectUrl: "/sso-callback", redirectUrlComplete: "/done" });
    const target = new URL(targets.redirectUrl);
    expect(targets.redirectUrlComplete).toBe(targets.redirectUrl);
    expect(target.origin + target.pathname).toBe(`${accounts}/popup-callback`);
    const back = new URL(target.searchParams.get("return_url") ?? "");
    expect(back.pathname).toBe("/sso-callback");
    expect(back.searchParams.get("sign_in_force_redirect_url")).toBe(new URL("/done", location.href).href);
    popup.closed = true;
    await finished;
  });
});
