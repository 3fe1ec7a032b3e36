/** Tells developers in the browser's console what no user can be shown. */
export declare function report(level: "warn" | "error", message: unknown): void;
