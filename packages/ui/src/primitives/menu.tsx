"use client";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { useAppearance } from "../appearance/index.ts";
import { Text, useLocalizations } from "../localization/index.ts";
import { useDismiss } from "./dismiss.ts";
import { Icon } from "./icon.tsx";
import { Spinner } from "./spinner.tsx";

export interface MenuItem {
  k: string;
  danger?: boolean;
  onSelect: () => void;
}

interface MenuProps {
  /** Id class of the section that the menu belongs to. */
  id: string;
  /** What the actions are about, for the name of the button. */
  subject: string;
  items: MenuItem[];
  /** What was chosen is under way. */
  isBusy?: boolean;
}

/** Three dots that open a list of actions: arrow keys move, Enter chooses, Escape closes. */
export function Menu({ id, subject, items, isBusy = false }: MenuProps) {
  const { cx } = useAppearance();
  const { t } = useLocalizations();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const close = () => setOpen(false);
  useDismiss([button, list], close);
  useEffect(() => {
    if (isOpen) itemsOf(list.current)[0]?.focus();
  }, [isOpen]);
  if (items.length === 0) return null;
  const closeAndReturn = () => {
    close();
    button.current?.focus();
  };
  return (
    <span className="lk-menu">
      <button
        ref={button}
        className={cx(["menuButtonEllipsis", "menuButton"], { id, state: isOpen && "open" })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-label={t("menuButton__label", { subject })}
        onClick={(event) => {
          event.preventDefault();
          if (!isBusy) setOpen(!isOpen);
        }}
        aria-busy={isBusy || undefined}
      >
        {isBusy ? <Spinner /> : <Icon name="dots" />}
      </button>
      {isOpen && <MenuList id={id} listId={listId} listRef={list} items={items} onClose={closeAndReturn} />}
    </span>
  );
}

interface MenuListProps {
  id: string;
  listId: string;
  listRef: RefObject<HTMLDivElement | null>;
  items: MenuItem[];
  onClose: () => void;
}

function MenuList({ id, listId, listRef, items, onClose }: MenuListProps) {
  const { cx } = useAppearance();
  return (
    <div
      ref={listRef}
      id={listId}
      role="menu"
      className={cx("menuList", { id })}
      onKeyDown={(event) => moveInMenu(event, listRef.current, onClose)}
    >
      {items.map((item) => (
        <button
          key={item.k}
          role="menuitem"
          tabIndex={-1}
          className={cx("menuItem", { id })}
          data-color={item.danger ? "danger" : undefined}
          onClick={(event) => {
            event.preventDefault();
            onClose();
            item.onSelect();
          }}
        >
          <Text k={item.k} />
        </button>
      ))}
    </div>
  );
}

const itemsOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
];

function moveInMenu(event: KeyboardEvent, list: HTMLElement | null, close: () => void): void {
  const items = itemsOf(list);
  const current = items.indexOf(document.activeElement as HTMLElement);
  const targets: Record<string, number> = {
    ArrowDown: (current + 1) % items.length,
    ArrowUp: (current - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[event.key];
  if (target !== undefined) {
    event.preventDefault();
    items[target]?.focus();
  } else if (event.key === "Escape") {
    // The dialog around it stays.
    event.preventDefault();
    event.stopPropagation();
    close();
  } else if (event.key === "Tab") close();
}
