import { cleanup, render } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, beforeEach } from "vitest";
import { ClerkUIProvider, createModalStore, Modals, type ClerkUIProviderProps } from "../src/index.ts";

/** Renders components with a Clerk object as a host does, the modals included. */
export function renderUI(
  view: ReactNode,
  props: Omit<ClerkUIProviderProps, "children">,
): { user: UserEvent; container: HTMLElement } {
  const modals = props.modals ?? createModalStore();
  const { container } = render(
    <ClerkUIProvider {...props} modals={modals}>
      {view}
      <Modals />
    </ClerkUIProvider>,
  );
  return { user: userEvent.setup(), container };
}

/** An API error as the browser SDK throws it. */
export const apiError = (code: string, paramName?: string, longMessage = `server text of ${code}`, meta = {}) =>
  Object.assign(new Error(code), {
    clerkError: true,
    errors: [{ code, message: code, longMessage, meta: { ...(paramName && { paramName }), ...meta } }],
  });

/** A clean document at `/` for every test. */
export function useCleanPage(): void {
  beforeEach(() => window.history.replaceState(null, "", "/"));
  afterEach(cleanup);
}
