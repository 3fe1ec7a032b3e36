/** Version of this package, sent with every call. */
export declare const version = "0.1.0";
