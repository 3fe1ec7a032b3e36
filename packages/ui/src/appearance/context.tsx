"use client";
import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useClerkUI } from "../context.tsx";
import { StyleText } from "../styles/style-text.tsx";
import { compileAppearance } from "./compile.ts";
import { createElementClass, type ElementClass } from "./element-class.ts";
import { parseAppearance, type ParsedAppearance } from "./parse.ts";
import type { AppearanceKey, Theme } from "./types.ts";

interface AppearanceValue extends Pick<ParsedAppearance, "options" | "captcha"> {
  cx: ElementClass;
  /** Classes for every root element of the component (also of what it portals elsewhere). */
  rootClass: string;
}

const AppearanceContext = createContext<AppearanceValue | null>(null);

/** Appearance of the component around: options, and `cx`, which names elements. */
export function useAppearance(): AppearanceValue {
  const value = useContext(AppearanceContext);
  if (!value) throw new Error("useAppearance is called outside an AppearanceProvider");
  return value;
}

/** Parses the cascade for one component and puts its rules, if there are any, beside its content. */
export function AppearanceProvider(props: {
  appearanceKey: AppearanceKey;
  appearance?: Theme | undefined;
  children: ReactNode;
}) {
  const { appearance: global, nonce, styles } = useClerkUI();
  const { appearanceKey, appearance } = props;
  const [value, css] = useMemo(() => {
    const parsed = parseAppearance(global, appearanceKey, appearance);
    const compiled = compileAppearance(parsed);
    const modes = [!parsed.options.animations && "lk-still", parsed.isSimple && "lk-simple"];
    const rootClass = [compiled.rootClass, ...modes].filter(Boolean).join(" ");
    const { options, captcha } = parsed;
    return [{ cx: createElementClass(compiled.classes), rootClass, options, captcha }, compiled.css] as const;
  }, [global, appearanceKey, appearance]);
  return (
    <AppearanceContext.Provider value={value}>
      {css && <StyleText css={css} nonce={nonce} isAdopted={styles === "adopted"} />}
      {props.children}
    </AppearanceContext.Provider>
  );
}
