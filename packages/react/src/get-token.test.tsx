import { act, cleanup, render, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";

import { getToken } from "./get-token.ts";
import { openPage, startFakeFapi } from "./testing/open-page.tsx";

afterEach(() => {
  cleanup();
  delete window.Clerk;
  vi.useRealTimers();
});

it("waits for the provider, its client and the token", async () => {
  const fapi = await startFakeFapi();
  const page = openPage(fapi);
  const early = getToken();
  render(<p>page</p>, { wrapper: page.Wrapper });
  expect(await early).toBeNull();
  await waitFor(() => expect(page.clerk.loaded).toBe(true));
  await act(() => page.signIn(fapi.instance.addUser()));
  expect(await getToken()).toBe(await page.clerk.session!.getToken());
  await fapi.stop();
});

it("gives up where there is no provider", async () => {
  vi.useFakeTimers();
  const failure = getToken().catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(await failure).toMatchObject({ code: "clerk_not_found" });
});
