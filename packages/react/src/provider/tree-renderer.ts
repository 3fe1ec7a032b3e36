import type { ClerkUI, ComponentName } from "@latchkey/shared/types";
import { modalNames, type ModalStore } from "@latchkey/ui/modals";

/** A component that was mounted by `clerk.mountX(node)`. */
export interface Mounted {
  node: HTMLDivElement;
  name: ComponentName;
  props: object;
}
export interface TreeRenderer extends ClerkUI {
  mounted: () => readonly Mounted[];
  subscribe: (callback: () => void) => () => void;
}

/** Draws what `clerk.openX()` and `clerk.mountX()` ask for inside the application's own React tree. */
export function createTreeRenderer(modals: ModalStore): TreeRenderer {
  let mounted: readonly Mounted[] = [];
  const watchers = new Set<() => void>();
  const set = (next: readonly Mounted[]) => {
    mounted = next;
    for (const watcher of watchers) watcher();
  };
  return {
    mounted: () => mounted,
    subscribe: (callback) => {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
    mountComponent: ({ node, name, props = {} }) =>
      set([...mounted.filter((each) => each.node !== node), { node, name, props }]),
    updateComponent: ({ node, props }) =>
      set(mounted.map((each) => (each.node === node ? { ...each, props: { ...each.props, ...props } } : each))),
    unmountComponent: ({ node }) => set(mounted.filter((each) => each.node !== node)),
    openModal: (name, props) => {
      const known = modalNames[name];
      if (!known) throw new Error(`There is no modal "${name}".`);
      modals.open(known, { ...props });
    },
    closeModal: (name) => {
      const known = modalNames[name];
      if (known) modals.close(known);
    },
  };
}
