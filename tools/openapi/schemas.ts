import { z } from "zod";

export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  $defs?: Record<string, JsonSchema>;
}

type Registry = z.core.$ZodRegistry<{ id: string }>;
type Direction = "input" | "output";

/**
 * Prints schemas as JSON Schema 2020-12, the dialect of OpenAPI 3.1. Schemas with a name in the registry become
 * references; `components` gathers what they refer to.
 */
export class SchemaPrinter {
  readonly components: Record<string, JsonSchema> = {};
  readonly #registry: Registry;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** What a caller sends. */
  input(schema: z.ZodType): JsonSchema {
    return this.#print(schema, "input");
  }

  /** What the server answers. */
  output(schema: z.ZodType): JsonSchema {
    return this.#print(schema, "output");
  }

  #print(schema: z.ZodType, io: Direction): JsonSchema {
    const printed = z.toJSONSchema(schema, {
      io,
      metadata: this.#registry,
      unrepresentable: "any",
      override: ({ zodSchema, jsonSchema }) => refine(zodSchema, jsonSchema as JsonSchema, io),
    }) as JsonSchema;
    const { $schema: _, $defs = {}, ...rest } = referToComponents(printed) as JsonSchema;
    Object.assign(this.components, $defs);
    return rest;
  }
}

/** Says what zod leaves open: instants, the bounds that every safe integer has, and fields that may be left out. */
function refine(schema: z.core.$ZodType, json: JsonSchema, io: Direction): void {
  if (schema instanceof z.ZodDate) Object.assign(json, { type: "string", format: "date-time" });
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  // Every object of the wire may gain fields; callers must not refuse them.
  if (io === "output") delete json.additionalProperties;
  if (schema instanceof z.ZodObject && json.required && io === "input") {
    json.required = json.required.filter((name) => !schema.shape[name].safeParse(undefined).success);
    if (json.required.length === 0) delete json.required;
  }
}

function referToComponents(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(referToComponents);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string"
        ? inner.replace("#/$defs/", "#/components/schemas/")
        : referToComponents(inner),
    ]),
  );
}
