/** Runs an action once while it is under way, so that a double click sends one code. */
export declare function once<T>(owner: object, key: string, action: () => Promise<T>): Promise<T>;
