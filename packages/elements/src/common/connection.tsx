"use client";
import { Slot } from "../flow/slot.tsx";
import type { EnterpriseSSOStrategy, OAuthProvider, SamlStrategy, Web3Provider } from "@latchkey/shared/types";
import { createContext, useContext, type ButtonHTMLAttributes, type HTMLAttributes } from "react";
import { useFlow } from "../flow/flow-context.ts";
import { ActionButton } from "../flow/submit.tsx";
import { isOffered, providerOf, strategyOf } from "./provider.ts";

const StrategyContext = createContext<string | undefined>(undefined);

export interface ConnectionProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Renders the child with the button's props. */
  asChild?: boolean;
  name: OAuthProvider | Web3Provider | SamlStrategy | EnterpriseSSOStrategy;
}

/** A button that goes on with an account of a provider. Renders nothing where the instance does not have the provider. */
export function Connection({ name, disabled, children, ...props }: ConnectionProps) {
  const { environment, connect, ready } = useFlow("Connection");
  const strategy = strategyOf(name);
  if (!isOffered(environment, strategy)) return null;
  return (
    <StrategyContext.Provider value={strategy}>
      <ActionButton
        {...props}
        {...(disabled || !ready ? { disabled: true } : {})}
        data-provider={name}
        onAct={() => void (ready && connect(strategy))}
      >
        {children}
      </ActionButton>
    </StrategyContext.Provider>
  );
}

export interface IconProps extends Omit<HTMLAttributes<HTMLImageElement>, "src"> {
  asChild?: boolean;
}

/** The logo of the provider of the `Connection` around. The text of the button names it, so the picture is silent. */
export function Icon({ asChild, ...props }: IconProps) {
  const { environment } = useFlow("Icon");
  const strategy = useContext(StrategyContext);
  if (strategy === undefined) throw new Error("<Clerk.Icon> must be rendered inside <Clerk.Connection>.");
  const src = providerOf(environment, strategy)?.logo_url;
  if (!src) return null;
  const Element = asChild ? Slot : "img";
  const attributes = { alt: "", src, ...props };
  return <Element {...attributes} />;
}
