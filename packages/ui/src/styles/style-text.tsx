"use client";
import { useEffect, useLayoutEffect, useRef } from "react";

export const useBrowserLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * Rules in a `<style>` in place, so that they are in the server's HTML and fall under the nonce. Where the page's
 * content security policy still blocks inline styles, the same text goes into a constructed sheet, which such
 * policies let through; `isAdopted` takes that way at once.
 */
export function StyleText({ css, nonce, isAdopted = false }: StyleTextProps) {
  const element = useRef<HTMLStyleElement>(null);
  const isInline = !isAdopted || !canAdopt();
  useBrowserLayoutEffect(() => {
    if (element.current?.sheet?.cssRules.length || !canAdopt()) return;
    return adopt(css);
  }, [css]);
  if (!isInline) return null;
  return <style ref={element} nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />;
}

interface StyleTextProps {
  css: string;
  nonce?: string | undefined;
  isAdopted?: boolean;
}

const canAdopt = (): boolean =>
  typeof document !== "undefined" && "adoptedStyleSheets" in document && "replaceSync" in CSSStyleSheet.prototype;

/** Adds a constructed sheet to the document; returns what removes it. */
function adopt(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const added = new Set<string>();

/** Gives the document a sheet for good, once a name: constructed, or where that is not known under the nonce. */
export function addSheet(name: string, css: string, nonce: string | undefined): void {
  if (added.has(name)) return;
  added.add(name);
  if (canAdopt()) {
    adopt(css);
    return;
  }
  const style = document.createElement("style");
  if (nonce) style.nonce = nonce;
  style.textContent = css;
  document.head.prepend(style);
}
