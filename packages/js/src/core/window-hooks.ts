declare global {
  interface Window {
    /** Frameworks forget what they rendered for the former visitor. */
    __internal_onBeforeSetActive?: (intent?: "select_session" | "sign-out") => void | Promise<void>;
    __internal_onAfterSetActive?: () => void | Promise<void>;
  }
}

export async function beforeSetActive(intent: "select_session" | "sign-out"): Promise<void> {
  await window.__internal_onBeforeSetActive?.(intent);
}
export async function afterSetActive(): Promise<void> {
  await window.__internal_onAfterSetActive?.();
}
