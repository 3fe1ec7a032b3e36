// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { startPoller } from "./poller.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it("refreshes often in the focused tab, seldom otherwise, and stops", async () => {
  const refresh = vi.fn(async () => {});
  const focus = vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const stop = startPoller(refresh);
  await vi.advanceTimersByTimeAsync(3_100);
  expect(refresh).toHaveBeenCalledTimes(3);
  focus.mockReturnValue(false);
  await vi.advanceTimersByTimeAsync(1_500);
  refresh.mockClear();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(refresh).toHaveBeenCalledTimes(2);
  stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(refresh).toHaveBeenCalledTimes(2);
});

it("goes on after a failure", async () => {
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const refresh = vi.fn(async () => Promise.reject(new Error("away")));
  const stop = startPoller(refresh);
  await vi.advanceTimersByTimeAsync(1_600);
  expect(refresh).toHaveBeenCalledTimes(2);
  stop();
});

it("leaves the work to the tab that holds the lock", async () => {
  const request = vi.fn(async (_name: string, _options: object, run: (lock: object | null) => unknown) => run(null));
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { locks: { request } }));
  const refresh = vi.fn(async () => {});
  const stop = startPoller(refresh);
  await vi.advanceTimersByTimeAsync(100);
  expect(refresh).not.toHaveBeenCalled();
  expect(request).toHaveBeenCalledWith("clerk.lock.refreshSessionToken", { ifAvailable: true }, expect.any(Function));
  stop();
  vi.unstubAllGlobals();
});
