/**
 * Calls `refresh` again and again: every 1.5 s in the focused tab, every 5 s otherwise. Where several tabs are open,
 * the one that holds the lock works and the others skip their turn. Answers a function that stops it.
 */
export declare function startPoller(refresh: () => Promise<unknown>): () => void;
