"use client";
import { Slot } from "../flow/slot.tsx";
import type { PublicUserData } from "@latchkey/shared/types";
import { useResources } from "@latchkey/ui/flow";
import { createContext, useContext, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { useSignInFlow } from "./flow.tsx";

export type SignInListedSession = { id: string } & PublicUserData;

const ListContext = createContext<SignInListedSession[]>([]);
const SessionContext = createContext<SignInListedSession | undefined>(undefined);

/** The session of the `SessionListItem` around. */
export const useListedSession = (): SignInListedSession | undefined => useContext(SessionContext);

export type SignInSessionListProps = ComponentPropsWithoutRef<"ul"> & {
  asChild?: boolean;
  includeCurrentSession?: true;
};

/** The accounts that are signed in on this browser, without the present one unless asked. Nothing where there are none. */
export function SignInSessionList({ asChild, includeCurrentSession, ...props }: SignInSessionListProps) {
  useSignInFlow("SessionList");
  const { client, session: current } = useResources();
  const sessions = (client?.signedInSessions ?? []).filter(({ id }) => includeCurrentSession || id !== current?.id);
  const listed = sessions.map(({ id, publicUserData }) => ({ ...publicUserData, id }));
  if (listed.length === 0) return null;
  const Element = asChild ? Slot : "ul";
  return (
    <ListContext.Provider value={listed}>
      <Element {...props} />
    </ListContext.Provider>
  );
}

export type SignInSessionListItemProps = Omit<ComponentPropsWithoutRef<"li">, "children"> & {
  asChild?: boolean;
  children: (props: { session: SignInListedSession }) => ReactNode;
};

/** Renders once for each account of the list. */
export function SignInSessionListItem({ asChild, children, ...props }: SignInSessionListItemProps) {
  const Element = asChild ? Slot : "li";
  return useContext(ListContext).map((session) => (
    <SessionContext.Provider key={session.id} value={session}>
      <Element {...props}>{children({ session })}</Element>
    </SessionContext.Provider>
  ));
}
