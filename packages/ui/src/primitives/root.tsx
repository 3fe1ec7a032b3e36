"use client";
import type { ReactNode } from "react";
import { AppearanceProvider, useAppearance } from "../appearance/index.ts";
import type { AppearanceKey, Theme } from "../appearance/types.ts";
import { LocalizationProvider, useLanguageAttributes, type LocalizationResource } from "../localization/index.ts";
import { core } from "../styles/core.gen.ts";
import { Styles, type Sheet } from "../styles/styles.tsx";

interface RootProps {
  /** Name of the flow, which is also the key of its appearance. */
  flow: AppearanceKey;
  appearance?: Theme | undefined;
  texts: LocalizationResource;
  /** Stylesheets beside the one that every component needs. */
  sheets?: Sheet[];
  children: ReactNode;
}

/** What every component stands in: stylesheet, appearance, texts and the element `cl-rootBox cl-<flow>-root`. */
export function Root({ flow, appearance, texts, sheets = [], children }: RootProps) {
  return (
    <LocalizationProvider defaults={texts}>
      <AppearanceProvider appearanceKey={flow} appearance={appearance}>
        <Styles sheet={core} />
        {sheets.map((sheet) => (
          <Styles key={sheet.name} sheet={sheet} />
        ))}
        <RootBox flow={flow}>{children}</RootBox>
      </AppearanceProvider>
    </LocalizationProvider>
  );
}

/** The element that carries a component's variables. */
export function RootBox({ flow, children }: { flow: string; children: ReactNode }) {
  const { cx, rootClass } = useAppearance();
  const language = useLanguageAttributes();
  const name = flow.charAt(0).toUpperCase() + flow.slice(1);
  return (
    <div
      className={cx("rootBox", { extra: `cl-${flow}-root ${rootClass}`.trim() })}
      data-clerk-component={name}
      {...language}
    >
      {children}
    </div>
  );
}
