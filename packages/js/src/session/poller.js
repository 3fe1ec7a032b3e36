const lockName = "clerk.lock.refreshSessionToken";
/**
 * Calls `refresh` again and again: every 1.5 s in the focused tab, every 5 s otherwise. Where several tabs are open,
 * the one that holds the lock works and the others skip their turn. Answers a function that stops it.
 */
export function startPoller(refresh) {
    let timer;
    let stopped = false;
    const turn = async () => {
        await alone(refresh).catch(() => { });
        if (!stopped)
            timer = setTimeout(() => void turn(), document.hasFocus() ? 1_500 : 5_000);
    };
    void turn();
    return () => {
        stopped = true;
        clearTimeout(timer);
    };
}
async function alone(action) {
    if (!navigator.locks)
        return action();
    return navigator.locks.request(lockName, { ifAvailable: true }, (lock) => (lock ? action() : undefined));
}
