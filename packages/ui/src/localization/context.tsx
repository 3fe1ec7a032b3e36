"use client";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { ClerkAPIError } from "../clerk.ts";
import { useClerkUI, useResources } from "../context.tsx";
import { interpolate, type Tokens } from "./interpolate.ts";
import { lookUp, type LocalizationResource } from "./resource.ts";

export interface Localizations {
  locale: string;
  /** Text of a key with its tokens filled; an empty text for a key that nobody defines. */
  t: (key: string, tokens?: Tokens) => string;
  has: (key: string) => boolean;
  /** What to show for an error: by code and parameter, by code, else the server's own words. */
  tError: (error: ClerkAPIError, tokens?: Tokens) => string;
}

const DefaultsContext = createContext<readonly LocalizationResource[]>([]);

/**
 * The English texts of the component around, before those of providers further out. The app's own resource takes
 * precedence key by key.
 */
export function LocalizationProvider({ defaults, children }: { defaults: LocalizationResource; children: ReactNode }) {
  const outer = useContext(DefaultsContext);
  const value = useMemo(() => [defaults, ...outer], [defaults, outer]);
  return <DefaultsContext.Provider value={value}>{children}</DefaultsContext.Provider>;
}

export function useLocalizations(): Localizations {
  const { localization } = useClerkUI();
  const defaults = useContext(DefaultsContext);
  const { environment, user, client } = useResources();
  return useMemo(() => {
    const globals = (): Tokens => ({
      applicationName: environment?.displayConfig.applicationName ?? "",
      "signIn.identifier": client?.signIn?.identifier ?? "",
      "user.username": user?.username,
      "user.firstName": user?.firstName,
      "user.lastName": user?.lastName,
      "user.primaryEmailAddress": user?.primaryEmailAddress?.emailAddress,
      "user.primaryPhoneNumber": user?.primaryPhoneNumber?.phoneNumber,
    });
    const find = (key: string) => lookUp([localization, ...defaults], key);
    const t = (key: string, tokens?: Tokens) => interpolate(find(key) ?? "", { ...globals(), ...tokens });
    return {
      locale: localization?.locale ?? "en-US",
      t,
      has: (key) => Boolean(find(key)),
      tError: (error, tokens) => {
        const param = error.meta?.paramName?.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        const keys = [param && `unstable__errors.${error.code}__${param}`, `unstable__errors.${error.code}`];
        const key = keys.find((candidate) => candidate && find(candidate));
        return key ? t(key, tokens) : error.longMessage || error.message;
      },
    };
  }, [localization, defaults, environment, client, user]);
}
