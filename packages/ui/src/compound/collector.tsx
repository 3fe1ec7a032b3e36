"use client";
import { createContext, useContext, useEffect, useId, useMemo, useReducer, useRef, type ReactNode } from "react";

interface Entry<Item> {
  item: Item;
  node: HTMLElement;
}

interface Collection<Item> {
  set(id: string, entry: Entry<Item>): void;
  remove(id: string): void;
}

/**
 * Parts of a compound component, such as the items of a menu. A part makes itself known when it is on the page,
 * instead of being recognised among the children: so it may stand in a fragment, in a component of the app, or come
 * from a React server component. Parts are ordered by their places in the document.
 */
export function createCollector<Item extends object>(name: string) {
  const Context = createContext<Collection<Item> | null>(null);

  /** The items of the parts in `slot`, which must be rendered; `isShown` when there is more in it than parts. */
  function useCollector(children: ReactNode, isShown = false): { items: Item[]; slot: ReactNode } {
    const [, render] = useReducer((count: number) => count + 1, 0);
    const entries = useRef(new Map<string, Entry<Item>>());
    const collection = useMemo<Collection<Item>>(
      () => ({
        set(id, entry) {
          const known = entries.current.get(id);
          entries.current.set(id, entry);
          if (!known || !isShallowEqual(known.item, entry.item)) render();
        },
        remove(id) {
          entries.current.delete(id);
          render();
        },
      }),
      [],
    );
    const items = [...entries.current.values()].toSorted(byPlace).map(({ item }) => item);
    const slot = children ? (
      <Context.Provider value={collection}>{isShown ? children : <span hidden>{children}</span>}</Context.Provider>
    ) : null;
    return { items, slot };
  }

  /** Makes an item known while its part is on the page. */
  function Part({ item }: { item: Item }) {
    const collection = useContext(Context);
    const node = useRef<HTMLElement>(null);
    const id = useId();
    useEffect(() => {
      // oxlint-disable-next-line no-console -- a mistake in the app, which must not break its page
      if (!collection) console.warn(`${name} is rendered outside the component that it belongs to.`);
    }, [collection]);
    useEffect(() => {
      if (node.current) collection?.set(id, { item, node: node.current });
    });
    useEffect(() => () => collection?.remove(id), [collection, id]);
    return <i ref={node} hidden />;
  }

  return { useCollector, Part };
}

function byPlace(a: { node: HTMLElement }, b: { node: HTMLElement }): number {
  return a.node.compareDocumentPosition(b.node) & 4 /* following */ ? -1 : 1;
}

/** Functions are called through the newest item and need no rendering when they change. */
function isShallowEqual(a: object, b: object): boolean {
  const [left, right] = [Object.entries(a), b as Record<string, unknown>];
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => value === right[key] || typeof value === "function")
  );
}
