import { cleanup, render, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode, type ReactNode } from "react";
import { afterEach, beforeEach, expect, vi } from "vitest";
import {
  CookieJar,
  openPage,
  startFakeFapi,
  type FakeFapi,
  type FakeUser,
} from "../../../react/src/testing/open-page.tsx";

/** A Frontend API for each test; answers the one of the present test. */
export function useFapi(): () => FakeFapi {
  let fapi: FakeFapi;
  beforeEach(async () => {
    fapi = await startFakeFapi();
  });
  afterEach(async () => {
    cleanup();
    window.history.replaceState(null, "", "/");
    await fapi.stop();
  });
  return () => fapi;
}

/** A page at `address` that holds a flow, once Clerk has loaded. */
export async function openFlow(fapi: FakeFapi, address: string, children: ReactNode, jar?: CookieJar) {
  window.history.replaceState(null, "", address);
  const { clerk, visited, Wrapper } = openPage(fapi, { signInUrl: "/sign-in", signUpUrl: "/sign-up" }, jar);
  // Nothing that React complains about may go by unseen.
  const complaints = vi.spyOn(console, "error");
  render(<StrictMode>{children}</StrictMode>, { wrapper: Wrapper });
  await waitFor(() => expect(clerk.loaded).toBe(true));
  return { clerk, visited, user: userEvent.setup(), complaints };
}

/** The cookies of a browser in which somebody has signed in before. */
export async function signedIn(fapi: FakeFapi, user: FakeUser): Promise<{ jar: CookieJar }> {
  const jar = new CookieJar();
  const page = openPage(fapi, {}, jar);
  await page.clerk.load();
  await page.signIn(user);
  return { jar };
}
