"use client";
import { createElement, useEffect, useId, version } from "react";
import { useClerkUI } from "../context.tsx";
import { addSheet, StyleText, useBrowserLayoutEffect } from "./style-text.tsx";

/** A part of the stylesheet, under a name that is its own on the page. */
export interface Sheet {
  name: string;
  css: string;
}

const isHoisting = Number.parseInt(version, 10) >= 19;

/**
 * A stylesheet, without an import in the app. React 19 hoists it into the head, once. React 18, and any React under a
 * nonce (which hoisted styles lose before 19.2), keeps it in place at the first component of the page that needs it.
 * The script-tag build, which renders nothing on a server, adds it to the document itself.
 */
export function Styles({ sheet }: { sheet: Sheet }) {
  const { styles, nonce } = useClerkUI();
  if (styles === "external") return null;
  if (styles === "adopted") return <StylesAdopted sheet={sheet} nonce={nonce} />;
  if (isHoisting && !nonce) {
    return createElement("style", { href: `latchkey-${sheet.name}`, precedence: "latchkey" }, sheet.css);
  }
  return <StylesInPlace sheet={sheet} nonce={nonce} />;
}

interface SheetProps {
  sheet: Sheet;
  nonce: string | undefined;
}

function StylesAdopted({ sheet, nonce }: SheetProps) {
  useBrowserLayoutEffect(() => addSheet(sheet.name, sheet.css, nonce), [sheet, nonce]);
  return null;
}

function StylesInPlace({ sheet: { name, css }, nonce }: SheetProps) {
  const { styleOwners } = useClerkUI();
  const id = useId();
  if (!styleOwners.has(name)) styleOwners.set(name, id);
  const isOwner = styleOwners.get(name) === id;
  useEffect(() => {
    if (!styleOwners.has(name)) styleOwners.set(name, id);
    return () => {
      if (styleOwners.get(name) !== id) return;
      styleOwners.delete(name);
      // Other components may stay: from now on the document has the sheet itself.
      addSheet(name, css, nonce);
    };
  }, [styleOwners, name, id, css, nonce]);
  return isOwner ? <StyleText css={css} nonce={nonce} /> : null;
}
