/** What the tabs of one origin tell each other. */
export type TabMessage = { type: "signout" } | { type: "session" } | { type: "token"; raw: string };

export interface CrossTab {
  post: (message: TabMessage) => void;
}

/** Joins the tabs that use the same key. Without BroadcastChannel every tab is on its own. */
export function joinTabs(suffix: string, onMessage: (message: TabMessage) => void): CrossTab {
  if (typeof BroadcastChannel === "undefined") return { post: () => {} };
  const channel = new BroadcastChannel(`clerk:${suffix}`);
  channel.addEventListener("message", ({ data }: MessageEvent<TabMessage>) => onMessage(data));
  // oxlint-disable-next-line require-post-message-target-origin -- a channel reaches this origin only
  return { post: (message) => channel.postMessage(message) };
}
