"use client";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import { createPortal } from "react-dom";
import { useAppearance, type ElementKey } from "../appearance/index.ts";
import { useLanguageAttributes } from "../localization/index.ts";
import { useContainer } from "../portal.tsx";
import { useBrowserLayoutEffect } from "../styles/style-text.tsx";
import { useDismiss } from "./dismiss.ts";
import { focusableIn, trapTab } from "./focus.ts";

const gap = 8;
const margin = 8;

interface PopoverProps {
  anchor: RefObject<HTMLElement | null>;
  label: string;
  id: string;
  /** Name of the element around the panel. */
  rootBox: ElementKey;
  className: string;
  align?: "start" | "end";
  onClose: () => void;
  children: ReactNode;
}

/**
 * A dialog beside what opened it: the focus moves in, stays in and goes back, Escape and a press outside close it.
 * It stands at the end of the body, clear of what clips or stacks around the anchor.
 */
export function Popover({ anchor, label, id, rootBox, className, align = "end", onClose, children }: PopoverProps) {
  const { cx, rootClass } = useAppearance();
  const container = useContainer();
  const language = useLanguageAttributes();
  const panel = useRef<HTMLDivElement>(null);
  const { direction, ...position } = useAnchored(anchor, panel, align);
  useDismiss([anchor, panel], onClose);
  const isPlaced = position.visibility !== "hidden";
  useEffect(() => {
    // Nothing in it takes the focus before it is visible.
    if (isPlaced && panel.current) (focusableIn(panel.current)[0] ?? panel.current).focus({ preventScroll: true });
  }, [isPlaced]);
  useEffect(() => {
    const opener = anchor.current;
    return () => opener?.focus({ preventScroll: true });
  }, [anchor]);
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (panel.current) trapTab(event, panel.current);
  };
  return createPortal(
    <div
      className={cx([rootBox, "popoverBox"], { extra: `lk-portal ${rootClass}`.trim() })}
      {...language}
      dir={direction}
    >
      <div
        ref={panel}
        id={id}
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={className}
        style={position}
        onKeyDown={keyDown}
      >
        {children}
      </div>
    </div>,
    container,
  );
}

interface Position {
  position: "fixed";
  top: number;
  left: number;
  visibility?: "hidden";
  /** Writing direction of the anchor, which the end of the body need not share. */
  direction?: string;
}

/** Below the anchor, above where there is no room, always inside the window. */
export function useAnchored(
  anchor: RefObject<HTMLElement | null>,
  panel: RefObject<HTMLElement | null>,
  align: "start" | "end",
): Position {
  const [position, setPosition] = useState<Position>({
    position: "fixed",
    top: 0,
    left: 0,
    visibility: "hidden",
  });
  useBrowserLayoutEffect(() => {
    const place = () => {
      if (!anchor.current || !panel.current) return;
      const from = anchor.current.getBoundingClientRect();
      const { offsetWidth: width, offsetHeight: height } = panel.current;
      const { direction } = getComputedStyle(anchor.current);
      const atRight = (align === "end") !== (direction === "rtl");
      const { clientWidth, clientHeight } = document.documentElement;
      const wanted = atRight ? from.right - width : from.left;
      const below = from.bottom + gap;
      const fits = below + height <= clientHeight - margin || from.top - gap - height < margin;
      const top = fits ? below : from.top - gap - height;
      setPosition({
        position: "fixed",
        direction,
        left: Math.max(margin, Math.min(wanted, clientWidth - width - margin)),
        top: Math.max(margin, Math.min(top, Math.max(margin, clientHeight - height - margin))),
      });
    };
    place();
    const observer = typeof ResizeObserver === "function" ? new ResizeObserver(place) : undefined;
    if (panel.current) observer?.observe(panel.current);
    window.addEventListener("resize", place);
    window.addEventListener("scroll", place, true);
    return () => {
      observer?.disconnect();
      window.removeEventListener("resize", place);
      window.removeEventListener("scroll", place, true);
    };
  }, [anchor, panel, align]);
  return position;
}
