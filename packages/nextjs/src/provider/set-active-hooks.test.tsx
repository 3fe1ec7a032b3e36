import { renderHook } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useSetActiveHooks } from "./set-active-hooks.ts";

it("renders the page again around a change of the session, but not before a sign-out", async () => {
  const refresh = vi.fn();
  const { unmount } = renderHook(() => useSetActiveHooks(refresh));
  await window.__internal_onBeforeSetActive?.("sign-out");
  expect(refresh).not.toHaveBeenCalled();
  await window.__internal_onBeforeSetActive?.("select_session");
  await window.__internal_onAfterSetActive?.();
  expect(refresh).toHaveBeenCalledTimes(2);
  unmount();
  expect(window.__internal_onAfterSetActive).toBeUndefined();
});

it("leaves it alone where the provider is told so", () => {
  renderHook(() => useSetActiveHooks(() => undefined, false));
  expect(window.__internal_onBeforeSetActive).toBeUndefined();
  expect(window.__internal_onAfterSetActive).toBeUndefined();
});
