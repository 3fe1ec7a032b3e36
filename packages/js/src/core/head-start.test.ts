// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import type { Clerk } from "../clerk.ts";
import { CookieJar, openTab } from "../testing/browser.ts";
import { startFakeFapi, type FakeFapi } from "../testing/fake-fapi.ts";
import { coreOf } from "./core-of.ts";
import { headStartWith } from "./head-start.ts";

const options = { polling: false, routerPush: () => {}, routerReplace: () => {} };
const given = { display_config: { application_name: "Given" } };

let fapi: FakeFapi;
beforeEach(async () => {
  fapi = await startFakeFapi();
  localStorage.clear();
  forget();
});
afterEach(async () => {
  history.replaceState(null, "", "/");
  await fapi.stop();
});

function openScriptTab(jar?: CookieJar): Clerk {
  const clerk = openTab(fapi, jar);
  coreOf(clerk).headStart = headStartWith(given);
  return clerk;
}

const applicationName = (clerk: Clerk) => clerk.__unstable__environment?.displayConfig.applicationName;

it("needs no answer to be ready for a visitor who was never here, and takes over what the server says then", async () => {
  const clerk = openScriptTab();
  await clerk.load(options);
  expect(fapi.seen).toEqual([]);
  expect([clerk.status, clerk.session, clerk.client?.id]).toEqual(["ready", null, undefined]);
  expect(applicationName(clerk)).toBe("Given");
  const heard = vi.fn();
  clerk.addListener(heard, { skipInitialEmit: true });
  await vi.waitFor(() => expect(applicationName(clerk)).toBe("Fake"));
  expect(heard).toHaveBeenCalled();
});

it("says nothing of an environment that is as it was given", async () => {
  fapi.intercept = ({ path }) => (path === "/environment" ? { status: 200, body: { response: given } } : undefined);
  const clerk = openScriptTab(await signedInJar());
  await clerk.load(options);
  const heard = vi.fn();
  clerk.addListener(heard, { skipInitialEmit: true });
  await vi.waitFor(() => expect(fapi.calls("PATCH", "/environment").length).toBeGreaterThan(1));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).not.toHaveBeenCalled();
});

it("shows who is signed in when the cookies were lost but the server knows", async () => {
  const jar = await signedInJar();
  forget();
  const clerk = openScriptTab(jar);
  await clerk.load(options);
  expect(clerk.session).toBeNull();
  await vi.waitFor(() => expect(clerk.isSignedIn).toBe(true));
  await vi.waitFor(() => expect(document.cookie).toContain("__session="));
});

it("keeps an attempt that began before the server said that there was no client", async () => {
  const clerk = openScriptTab();
  await clerk.load(options);
  const user = fapi.instance.addUser();
  const signIn = await clerk.client!.signIn.create({ identifier: user.email });
  await vi.waitFor(() => expect(fapi.calls("GET", "/client")).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(clerk.client!.signIn.id).toBe(signIn.id);
});

it("stays ready when the confirmation fails", async () => {
  fapi.intercept = () => "hang up";
  const clerk = openScriptTab();
  await clerk.load(options);
  await vi.waitFor(() => expect(fapi.seen.length).toBeGreaterThan(1));
  expect([clerk.status, applicationName(clerk)]).toEqual(["ready", "Given"]);
});

it.each([
  ["a browser that was here before", () => (document.cookie = "__client_uat=0")],
  ["a browser with a session", () => (document.cookie = "__session=of-another-time")],
  ["an address that brings something along", () => history.replaceState(null, "", "/?__clerk_ticket=abc")],
])("waits for the client in %s", async (_, arrange) => {
  arrange();
  const clerk = openScriptTab();
  await clerk.load(options);
  expect(fapi.calls("GET", "/client")).toHaveLength(1);
  expect(clerk.client?.id).toBeDefined();
});

/** A browser in which somebody signed in before. */
async function signedInJar(): Promise<CookieJar> {
  const jar = new CookieJar();
  const clerk = openTab(fapi, jar);
  await clerk.load(options);
  const user = fapi.instance.addUser();
  const signIn = await clerk.client!.signIn.create({ identifier: user.email, password: user.password });
  await clerk.setActive({ session: signIn.createdSessionId });
  return jar;
}

function forget(): void {
  for (const pair of document.cookie.split("; ")) document.cookie = `${pair.split("=")[0]}=; Max-Age=0; Path=/`;
}
