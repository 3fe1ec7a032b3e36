/** Every property optional, at every depth. */
export type DeepPartial<T> = { [K in keyof T]?: T[K] extends object ? DeepPartial<T[K]> : T[K] };

/** A union of known strings that still accepts any other string, keeping completion for the known ones. */
export type Autocomplete<Known extends string> = Known | (string & {});

/** `Omit` that distributes nothing and keeps completion of the remaining keys. */
export type Without<T, Key extends keyof T> = { [P in keyof T as Exclude<P, Key>]: T[P] };

/** A value or a promise of it. */
export type MaybePromise<T> = T | Promise<T>;
