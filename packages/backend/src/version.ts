/** Name and version that the SDK gives itself in `User-Agent`. */
export const userAgent = "@latchkey/backend@0.1.0";
