import { report } from "@latchkey/js";
import type { ClerkUI, ComponentName, ModalName } from "@latchkey/shared/types";
import type { ModalName as UIModalName, ModalStore } from "@latchkey/ui";

/** A component that was mounted by `clerk.mountX(node)`. */
export interface Mounted {
  node: HTMLDivElement;
  name: ComponentName;
  props: object;
}
export interface TreeRenderer extends ClerkUI {
  mounted: () => readonly Mounted[];
  subscribe: (callback: () => void) => () => void;
  hasModals: () => boolean;
  subscribeModals: (callback: () => void) => () => void;
}

const modalNames: Partial<Record<ModalName, UIModalName>> = {
  SignIn: "signIn",
  SignUp: "signUp",
  UserProfile: "userProfile",
};

/** Draws what `clerk.openX()` and `clerk.mountX()` ask for inside the application's own React tree. */
export function createTreeRenderer(modals: ModalStore): TreeRenderer {
  let mounted: readonly Mounted[] = [];
  const watchers = new Set<() => void>();
  const set = (next: readonly Mounted[]) => {
    mounted = next;
    for (const watcher of watchers) watcher();
  };
  const withModal = (name: ModalName, action: (known: UIModalName) => void) => {
    const known = modalNames[name];
    if (known) action(known);
    else report("warn", `Clerk: there is no modal "${name}"`);
  };
  return {
    mounted: () => mounted,
    subscribe: (callback) => {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
    hasModals: () => modals.get().length > 0,
    subscribeModals: (callback) => modals.subscribe(callback),
    mountComponent: ({ node, name, props = {} }) =>
      set([...mounted.filter((each) => each.node !== node), { node, name, props }]),
    updateComponent: ({ node, props }) =>
      set(mounted.map((each) => (each.node === node ? { ...each, props: { ...each.props, ...props } } : each))),
    unmountComponent: ({ node }) => set(mounted.filter((each) => each.node !== node)),
    openModal: (name, props) => withModal(name, (known) => modals.open(known, { ...props })),
    closeModal: (name) => withModal(name, (known) => modals.close(known)),
  };
}
