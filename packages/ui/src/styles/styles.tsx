"use client";
import { createElement, useEffect, useId, version } from "react";
import { useClerkUI } from "../context.tsx";
import { css } from "./styles.gen.ts";
import { adopt, canAdopt, StyleText } from "./style-text.tsx";

const isHoisting = Number.parseInt(version, 10) >= 19;

/**
 * The stylesheet, without an import in the app. React 19 hoists it into the head, once. React 18, and any React under
 * a nonce (which hoisted styles lose before 19.2), keeps it in place at the first component of the page.
 */
export function Styles() {
  const { styles, nonce } = useClerkUI();
  if (styles === "external") return null;
  if (isHoisting && !nonce) {
    return createElement("style", { href: "latchkey", precedence: "latchkey" }, css);
  }
  return <StylesInPlace nonce={nonce} />;
}

function StylesInPlace({ nonce }: { nonce: string | undefined }) {
  const { styleOwner } = useClerkUI();
  const id = useId();
  styleOwner.current ??= id;
  const isOwner = styleOwner.current === id;
  useEffect(() => {
    styleOwner.current ??= id;
    return () => {
      if (styleOwner.current !== id) return;
      styleOwner.current = null;
      keepSheet();
    };
  }, [styleOwner, id]);
  return isOwner ? <StyleText css={css} nonce={nonce} /> : null;
}

let isKept = false;

/** The owner leaves the page and other components may stay: from now on the document has the sheet itself. */
function keepSheet(): void {
  if (isKept || !canAdopt()) return;
  isKept = true;
  adopt(css);
}
