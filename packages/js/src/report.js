/** Tells developers in the browser's console what no user can be shown. */
export function report(level, message) {
    // oxlint-disable-next-line no-console -- the only place that writes to the console
    console[level](message);
}
