import type { Clerk, ClerkOptions, ClerkUI, ComponentName, ModalName } from "@latchkey/shared/types";
import { useSyncExternalStore, type ComponentType } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import { ClerkUIProvider } from "./context.tsx";
import { lazyComponent } from "./lazy-component.tsx";
import { Modals } from "./modals/modals.tsx";
import { createModalStore, modalNames } from "./modals/store.ts";

/*
 * Entry of the script-tag build: the components on pages without React. The build replaces React by Preact.
 */
const Nothing = () => null;
const components: Partial<Record<ComponentName, ComponentType<any>>> = {
  SignIn: lazyComponent(() => import("./components/sign-in/sign-in.tsx").then((all) => all.SignIn), Nothing),
  SignUp: lazyComponent(() => import("./components/sign-up/sign-up.tsx").then((all) => all.SignUp), Nothing),
  TaskResetPassword: lazyComponent(() => import("./seldom.ts").then((all) => all.TaskResetPassword), Nothing),
  TaskSetupMFA: lazyComponent(() => import("./seldom.ts").then((all) => all.TaskSetupMFA), Nothing),
  Waitlist: lazyComponent(() => import("./seldom.ts").then((all) => all.Waitlist), Nothing),
  UserAvatar: lazyComponent(
    () => import("./components/user-avatar/user-avatar.tsx").then((all) => all.UserAvatar),
    Nothing,
  ),
  UserButton: lazyComponent(
    () => import("./components/user-button/user-button.tsx").then((all) => all.UserButtonRoot),
    Nothing,
  ),
  UserProfile: lazyComponent(
    () => import("./components/user-profile/user-profile.tsx").then((all) => all.UserProfileRoot),
    Nothing,
  ),
};

interface MountedComponent {
  name: ComponentName;
  props: object;
}
interface State {
  options: ClerkOptions;
  mounted: ReadonlyMap<HTMLElement, MountedComponent>;
}

/** Renders the prebuilt components into nodes of the page, and modals at its end, from one root. */
export class BrowserUI implements ClerkUI {
  readonly #modals = createModalStore();
  readonly #listeners = new Set<() => void>();
  #state: State;

  constructor(clerk: Clerk, options: ClerkOptions) {
    this.#state = { options, mounted: new Map() };
    const host = document.createElement("div");
    host.id = "clerk-components";
    document.body.append(host);
    createRoot(host).render(<Everything clerk={clerk} ui={this} />);
  }

  /** What to render now; for the root alone. */
  readonly store = {
    get: (): State => this.#state,
    subscribe: (listener: () => void): (() => void) => {
      this.#listeners.add(listener);
      return () => this.#listeners.delete(listener);
    },
  };
  get modals(): ReturnType<typeof createModalStore> {
    return this.#modals;
  }

  mountComponent({ name, node, props = {} }: Parameters<ClerkUI["mountComponent"]>[0]): void {
    if (!components[name]) throw new Error(`<${name}/> is not part of this version of the components.`);
    this.#set({ mounted: new Map(this.#state.mounted).set(node, { name, props }) });
  }

  updateComponent({ node, props = {}, options }: Parameters<ClerkUI["updateComponent"]>[0]): void {
    const mounted = new Map(this.#state.mounted);
    const known = node && mounted.get(node);
    if (known) mounted.set(node, { ...known, props: { ...known.props, ...props } });
    this.#set({ mounted, options: { ...this.#state.options, ...(!node && props), ...options } });
  }

  unmountComponent({ node }: Parameters<ClerkUI["unmountComponent"]>[0]): void {
    const mounted = new Map(this.#state.mounted);
    mounted.delete(node);
    this.#set({ mounted });
  }

  openModal(name: ModalName, props?: object): void {
    const known = modalNames[name];
    if (!known) throw new Error(`There is no modal "${name}" in this version of the components.`);
    this.#modals.open(known, { ...props });
  }

  closeModal(name: ModalName): void {
    const known = modalNames[name];
    if (known) this.#modals.close(known);
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function Everything({ clerk, ui }: { clerk: Clerk; ui: BrowserUI }) {
  const { options, mounted } = useSyncExternalStore(ui.store.subscribe, ui.store.get);
  return (
    <ClerkUIProvider
      clerk={clerk}
      appearance={options.appearance}
      localization={options.localization}
      nonce={options.nonce}
      modals={ui.modals}
      styles="adopted"
    >
      {[...mounted].map(([node, { name, props }]) => {
        const Component = components[name];
        return Component ? createPortal(<Component {...props} />, node, keyOf(node)) : null;
      })}
      <Modals />
    </ClerkUIProvider>
  );
}

const keys = new WeakMap<HTMLElement, string>();
let nextKey = 0;
function keyOf(node: HTMLElement): string {
  const key = keys.get(node) ?? String(nextKey++);
  keys.set(node, key);
  return key;
}

if (typeof window !== "undefined") {
  Object.assign(window, { __internal_ClerkUICtor: BrowserUI });
}
