// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { readCookie } from "../session/cookie.ts";
import { CookieJar, openTab } from "../testing/browser.ts";
import type { FakeFapi } from "../testing/fake-fapi.ts";
import { startFakeFapi } from "../testing/fake-fapi.ts";
import { coreOf } from "./core-of.ts";

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
  for (const pair of document.cookie.split("; ")) document.cookie = `${pair.split("=")[0]}=; Max-Age=0; Path=/`;
});
afterEach(() => fapi.stop());

const options = { polling: false };

it("a visitor who is signed out does not load what sessions need", async () => {
  const clerk = openTab(fapi);
  await clerk.load(options);
  expect(clerk.session).toBeNull();
  expect(coreOf(clerk).late).toBeUndefined();
  await clerk.signOut();
  clerk.client?.clearCache();
  expect(coreOf(clerk).late).toBeUndefined();
});

it("loads beside the first call of an attempt, before that is answered", async () => {
  const user = fapi.instance.addUser();
  const clerk = openTab(fapi);
  await clerk.load(options);
  let wasLoading = false;
  const { loadLate } = coreOf(clerk);
  const spy = vi.spyOn(coreOf(clerk), "loadLate").mockImplementation(loadLate.bind(coreOf(clerk)));
  fapi.intercept = ({ path }) => {
    if (path === "/client/sign_ins") wasLoading = spy.mock.calls.length > 0;
    return undefined;
  };
  await clerk.client?.signIn.create({ identifier: user.email, password: user.password });
  expect(wasLoading).toBe(true);
});

it("a tab refreshes its session, whether it signed in or opened signed in", async () => {
  const user = fapi.instance.addUser();
  const jar = new CookieJar();
  const first = openTab(fapi, jar);
  await first.load(options);
  const signIn = await first.client?.signIn.create({ identifier: user.email, password: user.password });
  await first.setActive({ session: signIn?.createdSessionId });

  const second = openTab(fapi, jar);
  await second.load(options);
  expect(second.user?.id).toBe(user.id);
  expect(readCookie("__session")).toBe(await second.session?.getToken());
  const touches = () => fapi.calls("POST", /\/touch$/).length;
  const before = touches();
  vi.spyOn(Date, "now").mockReturnValue(Date.now() + 60_000);
  window.dispatchEvent(new Event("focus"));
  await vi.waitFor(() => expect(touches()).toBe(before + 2));
  vi.restoreAllMocks();
});
