/** Notes what JSON a resource was made of. */
export declare function remember<T extends object>(resource: T, json: object): T;
/** True when a resource was made of the same JSON. */
export declare function isUnchanged(resource: object, json: object): boolean;
