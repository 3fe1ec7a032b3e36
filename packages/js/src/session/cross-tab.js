/** Joins the tabs that use the same key. Without BroadcastChannel every tab is on its own. */
export function joinTabs(suffix, onMessage) {
    if (typeof BroadcastChannel === "undefined")
        return { post: () => { } };
    const channel = new BroadcastChannel(`clerk:${suffix}`);
    channel.addEventListener("message", ({ data }) => onMessage(data));
    // oxlint-disable-next-line require-post-message-target-origin -- a channel reaches this origin only
    return { post: (message) => channel.postMessage(message) };
}
