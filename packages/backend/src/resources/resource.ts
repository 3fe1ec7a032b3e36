import { snakeToCamel } from "@latchkey/shared/case";

/** A JSON object of the wire whose shape is not declared further. */
export type WireObject = Readonly<Record<string, any>>;

const camelNames = new Map<string, string>();

function camelName(name: string): string {
  let camel = camelNames.get(name);
  if (camel === undefined) camelNames.set(name, (camel = snakeToCamel(name)));
  return camel;
}

/**
 * An object of the Backend API under camelCase names. The constructor copies every top-level field of the JSON; a class that holds other
 * resources replaces those fields by instances. Values, metadata among them, are taken as they are.
 */
export abstract class Resource<Json extends object = WireObject> {
  readonly #raw: Json;

  constructor(json: Json) {
    this.#raw = json;
    for (const [name, value] of Object.entries(json)) {
      if (name === "object" || name === "__proto__") continue;
      Object.defineProperty(this, camelName(name), {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  }

  /** The JSON as it travelled. */
  get raw(): Json {
    return this.#raw;
  }
}

/** Constructor of a resource. */
export type ResourceClass<T, Json = any> = new (json: Json) => T;

/** Instances for a list of the wire; an absent list is empty. */
export function many<T, Json>(resourceClass: ResourceClass<T, Json>, list: readonly Json[] | null | undefined): T[] {
  return (list ?? []).map((json) => new resourceClass(json));
}

/** An instance for an object of the wire; absent stays null. */
export function one<T, Json>(resourceClass: ResourceClass<T, Json>, json: Json | null | undefined): T | null {
  return json ? new resourceClass(json) : null;
}
