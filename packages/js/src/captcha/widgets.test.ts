// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { makeChallenge } from "../testing/challenge.ts";
import { createWidgets } from "./widgets.ts";

const made = makeChallenge(7);
const token = btoa(JSON.stringify(made));
let answers: (() => Promise<Response>)[];
const sitekey = "https://clerk.example.com/v1/client/captcha/challenge";

beforeEach(() => {
  answers = [];
  vi.stubGlobal("fetch", (url: string) => {
    if (url !== sitekey) throw new Error(`Nothing is at ${url}.`);
    return answers.shift()?.() ?? Promise.resolve(Response.json(made.challenge));
  });
  document.body.innerHTML = '<div id="place"></div>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const called = () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { callback: resolve, promise };
};

describe("a widget with Turnstile's interface", () => {
  it("gives the answer to its callback, after the id", async () => {
    const widgets = createWidgets();
    const { callback, promise } = called();
    let id: string | undefined;
    let known: string | undefined;
    id = widgets.render("#place", {
      sitekey,
      callback: (answer) => {
        known = id;
        callback(answer);
      },
    });
    expect(widgets.getResponse(id)).toBeUndefined();
    expect(await promise).toBe(token);
    expect(known).toBe(id);
    expect(widgets.getResponse(id)).toBe(token);
    widgets.remove(id);
    expect(widgets.getResponse(id)).toBeUndefined();
  });

  it("says what failed, and tries again when it is reset", async () => {
    const widgets = createWidgets();
    const [failed, passed] = [called(), called()];
    answers = [() => Promise.resolve(new Response("", { status: 429 }))];
    const id = widgets.render("#place", {
      sitekey,
      callback: passed.callback,
      "error-callback": failed.callback,
    });
    expect(await failed.promise).toBe("challenge_429");
    widgets.reset(id);
    expect(await passed.promise).toBe(token);
  });

  it("shows a line while it takes long", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const widgets = createWidgets();
    const held = Promise.withResolvers<Response>();
    answers = [() => held.promise];
    const { callback, promise } = called();
    const interactive = vi.fn<() => void>();
    widgets.render("#place", { sitekey, callback, "before-interactive-callback": interactive });
    await vi.advanceTimersByTimeAsync(1_100);
    expect(interactive).toHaveBeenCalledOnce();
    expect(document.querySelector("#place [role=status]")?.textContent).toContain("human");
    held.resolve(Response.json(made.challenge));
    await promise;
    await vi.waitFor(() => expect(document.querySelector("#place [role=status]")).toBeNull());
  });

  it("is quiet once it was removed, before it began and after", async () => {
    const widgets = createWidgets();
    const callback = vi.fn<(answer: string) => void>();
    const held = Promise.withResolvers<Response>();
    const asked = vi.fn<() => Promise<Response>>(() => held.promise);
    answers = [asked];
    widgets.remove(widgets.render("#place", { sitekey, callback, "error-callback": callback }));
    await Promise.resolve();
    expect(asked).not.toHaveBeenCalled();
    const id = widgets.render("#place", { sitekey, callback, "error-callback": callback });
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    widgets.remove(id);
    held.resolve(new Response("", { status: 500 }));
    const { callback: next, promise } = called();
    widgets.render("#place", { sitekey, callback: next });
    await promise;
    expect(callback).not.toHaveBeenCalled();
  });

  it("stands nowhere without a place", () => {
    expect(createWidgets().render("#elsewhere", { sitekey })).toBeUndefined();
  });
});
