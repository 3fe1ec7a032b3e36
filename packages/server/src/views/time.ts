/** Milliseconds since 1970, or null. */
export const ms = (date: Date | null): number | null => (date ? date.getTime() : null);
