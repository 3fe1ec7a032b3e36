"use client";
import { useClerkContext } from "@latchkey/react/internal";
import { pageUrl } from "@latchkey/ui/flow";
import type { HTMLAttributes, ReactNode } from "react";

export interface LinkProps extends Omit<HTMLAttributes<HTMLAnchorElement>, "children"> {
  navigate: "sign-in" | "sign-up";
  children: ReactNode | ((props: { url: string }) => ReactNode);
}

/** Leads to the page of the other flow; what the visitor came for goes along. */
export function Link({ navigate, children, ...props }: LinkProps) {
  const { clerk } = useClerkContext("Link");
  const url = pageUrl(clerk, navigate === "sign-in" ? "signIn" : "signUp") ?? `/${navigate}`;
  if (typeof children === "function") return children({ url });
  return (
    <a {...props} href={url}>
      {children}
    </a>
  );
}
