import type { Host } from "../core/host.ts";
/** Turns one value of the wire into a value of the resource. */
export type Reader = (host: Host, value: any) => unknown;
/** How the JSON of one resource is read. Whatever is not mentioned follows the general rules. */
export interface Shape {
    /** The path of its collection. */
    path: string;
    /** Readers by the name on the wire. */
    readers?: Record<string, Reader>;
    /** Values of an object that was not answered yet. */
    defaults?: () => object;
}
type Constructor = new (host: Host, json?: any) => unknown;
/** A nested resource, or `null`. The class is named in a function as resources refer to each other. */
export declare const one: (type: () => Constructor) => Reader;
/** A nested resource that exists even where the wire says `null`. */
export declare const always: (type: () => Constructor) => Reader;
export declare const many: (type: () => Constructor) => Reader;
/** Taken as it is. */
export declare const asIs: Reader;
/**
 * The values of a resource: names in camel case at every depth, times as dates, metadata untouched.
 */
export declare function hydrate(host: Host, shape: Shape, json: object): Record<string, unknown>;
export {};
