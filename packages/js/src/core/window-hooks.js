export async function beforeSetActive(intent) {
    await window.__internal_onBeforeSetActive?.(intent);
}
export async function afterSetActive() {
    await window.__internal_onAfterSetActive?.();
}
