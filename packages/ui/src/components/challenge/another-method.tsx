"use client";
import { FooterAction } from "../../primitives/card.tsx";
import type { FactorView } from "./challenge.ts";

/** The footer of a factor's screen: the way to the other factors. */
export function AnotherMethod({ onView }: { onView: (view: FactorView) => void }) {
  return (
    <FooterAction
      id="alternativeMethods"
      link="footerActionLink__useAnotherMethod"
      onClick={() => onView("alternatives")}
    />
  );
}
