"use client";
import { useLayoutEffect, useRef, useEffect } from "react";

export const useBrowserLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * Rules in a `<style>` in place, so that they are in the server's HTML and fall under the nonce. Where the page's
 * content security policy still blocks inline styles, the same text goes into a constructed sheet, which such
 * policies let through.
 */
export function StyleText({ css, nonce }: { css: string; nonce?: string | undefined }) {
  const element = useRef<HTMLStyleElement>(null);
  useBrowserLayoutEffect(() => {
    const node = element.current;
    if (!node || node.sheet?.cssRules.length || !canAdopt()) return;
    return adopt(css);
  }, [css]);
  return <style ref={element} nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: css }} />;
}

export const canAdopt = (): boolean => "adoptedStyleSheets" in document && typeof CSSStyleSheet === "function";

/** Adds a constructed sheet to the document; returns what removes it. */
export function adopt(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
