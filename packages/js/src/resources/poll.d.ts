/** Waits until `isDone` holds for what `read` answers, asking once a second. */
export interface Polling<T> {
    run: () => Promise<T>;
    stop: () => void;
}
export declare function poll<T>(read: () => Promise<T>, isDone: (value: T) => boolean): Polling<T>;
/** True for a verification that waiting changes no more. */
export declare function isSettled(verification: {
    status: string | null;
}): boolean;
