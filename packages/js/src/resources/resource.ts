import type { ClerkResourceReloadParams } from "@latchkey/shared/types";

import type { Call, Host } from "../core/host.ts";
import type { FormValues } from "../fapi/form.ts";
import type { Method } from "../fapi/api.ts";
import type { Shape } from "./hydrate.ts";
import { hydrate } from "./hydrate.ts";

/** The members of a resource that hold values, for classes whose values come from `hydrate`. */
export type Data<Resource> = {
  [
    Key in Exclude<keyof Resource, "id" | "pathRoot"> as Resource[Key] extends (...args: any[]) => any ? never : Key
  ]: Resource[Key];
};

/**
 * Base of everything the API answers with. Values are own properties; what ties the object to its host is hidden,
 * so that a resource prints and serialises as plain data.
 */
export class Resource {
  static shape: Shape = { path: "" };
  declare readonly id: string;
  declare protected readonly host: Host;
  /** The object itself, also when reached through one that inherits from it. */
  declare protected readonly self: this;

  constructor(host: Host, json?: object | null) {
    Object.defineProperties(this, { host: { value: host }, self: { value: this } });
    Object.assign(this, this.shape.defaults?.());
    this.fromJSON(json);
  }

  get pathRoot(): string {
    return this.shape.path;
  }

  protected get shape(): Shape {
    return (this.constructor as typeof Resource).shape;
  }

  /** Takes over the values of an answer; `null` changes nothing. */
  fromJSON(json?: object | null): this {
    Object.assign(this.self, hydrate(this.host, this.shape, json ?? {}));
    return this.self;
  }

  protected path(action?: string): string {
    return [this.pathRoot, this.id, action].filter(Boolean).join("/");
  }

  /** Calls the API on this resource and takes over the answer. */
  protected async send(method: Method, action?: string, body?: object, extra?: Partial<Call>): Promise<this> {
    const json = await this.host.call<object>({
      path: this.path(action),
      method,
      body: body as FormValues,
      ...extra,
    });
    return this.fromJSON(json);
  }

  /** The same with POST. */
  protected post(action?: string, body?: object): Promise<this> {
    return this.send("POST", action, body);
  }

  async reload(params: ClerkResourceReloadParams = {}): Promise<this> {
    await this.send("GET", undefined, undefined, { query: { ...params }, readClient: true });
    this.host.emit();
    return this.self;
  }
}

export type ResourceArguments = ConstructorParameters<typeof Resource>;
/** The base class with the values of one resource. */
export interface ResourceClass<Values> {
  new (...args: ResourceArguments): Resource & Values;
  shape: Shape;
}

/** A base class, typed with the values of one resource; `Own` are those that the class computes itself. */
export function withData<Type, Own extends keyof Type = never>(
  base: typeof Resource = Resource,
): ResourceClass<Omit<Data<Type>, Own>> {
  return base as unknown as ResourceClass<Omit<Data<Type>, Own>>;
}
