"use client";
import { createContext, useContext, useState, type ReactNode } from "react";

/** Answers the element at whose end dialogs and popovers are put; null for the body. */
export type GetContainer = () => HTMLElement | null;

const PortalContext = createContext<GetContainer | undefined>(undefined);

/** Puts the dialogs and popovers of the components below into an element of the app's, such as its own dialog. */
export function PortalProvider({ getContainer, children }: { getContainer?: GetContainer; children?: ReactNode }) {
  return <PortalContext.Provider value={getContainer}>{children}</PortalContext.Provider>;
}

/** What the nearest provider was given, for a modal that is drawn elsewhere. */
export const useGetContainer = (): GetContainer | undefined => useContext(PortalContext);

/** The element for a dialog or popover, asked for once: moving it later would make it anew. */
export function useContainer(): HTMLElement {
  const getContainer = useGetContainer();
  const [container] = useState(() => getContainer?.() ?? document.body);
  return container;
}
