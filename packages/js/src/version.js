/** Version of this package, sent with every call. */
export const version = "0.1.0";
