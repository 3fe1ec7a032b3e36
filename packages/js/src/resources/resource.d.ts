import type { ClerkResourceReloadParams } from "@latchkey/shared/types";
import type { Call, Host } from "../core/host.ts";
import type { Method } from "../fapi/api.ts";
import type { Shape } from "./hydrate.ts";
/** The members of a resource that hold values, for classes whose values come from `hydrate`. */
export type Data<Resource> = {
    [Key in Exclude<keyof Resource, "id" | "pathRoot"> as Resource[Key] extends (...args: any[]) => any ? never : Key]: Resource[Key];
};
/**
 * Base of everything the API answers with. Values are own properties; what ties the object to its host is hidden,
 * so that a resource prints and serialises as plain data.
 */
export declare class Resource {
    static shape: Shape;
    readonly id: string;
    protected readonly host: Host;
    /** The object itself, also when reached through one that inherits from it. */
    protected readonly self: this;
    constructor(host: Host, json?: object | null);
    get pathRoot(): string;
    protected get shape(): Shape;
    /** Takes over the values of an answer; `null` changes nothing. */
    fromJSON(json?: object | null): this;
    protected path(action?: string): string;
    /** Calls the API on this resource and takes over the answer. */
    protected send(method: Method, action?: string, body?: object, extra?: Partial<Call>): Promise<this>;
    /** The same with POST. */
    protected post(action?: string, body?: object): Promise<this>;
    reload(params?: ClerkResourceReloadParams): Promise<this>;
}
export type ResourceArguments = ConstructorParameters<typeof Resource>;
/** The base class with the values of one resource. */
export interface ResourceClass<Values> {
    new (...args: ResourceArguments): Resource & Values;
    shape: Shape;
}
/** A base class, typed with the values of one resource; `Own` are those that the class computes itself. */
export declare function withData<Type, Own extends keyof Type = never>(base?: typeof Resource): ResourceClass<Omit<Data<Type>, Own>>;
