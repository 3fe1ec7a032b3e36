/** What the tabs of one origin tell each other. */
export type TabMessage = {
    type: "signout";
} | {
    type: "session";
} | {
    type: "token";
    raw: string;
};
export interface CrossTab {
    post: (message: TabMessage) => void;
}
/** Joins the tabs that use the same key. Without BroadcastChannel every tab is on its own. */
export declare function joinTabs(suffix: string, onMessage: (message: TabMessage) => void): CrossTab;
