import { z } from "zod";
import type { ErrorItem } from "../lib/errors.ts";
import { nearest } from "../lib/nearest.ts";

/** The faults of keys that a document may not have at `path`; each names the key most likely meant. */
export function unknownKeys(schema: z.ZodType, path: readonly PropertyKey[], keys: readonly string[]): ErrorItem[] {
  const known = keysAt(schema, path);
  return keys.map((key) => {
    const where = [...path, key].map(String).join(".");
    return {
      code: "settings_key_unknown",
      param: where,
      values: { path: where, nearest: nearest(key, known) ?? "" },
    };
  });
}

/** The names that may stand at a path of the document; none where anything may. */
function keysAt(document: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let schema: z.core.$ZodType | undefined = document;
  for (const key of path) schema = schema && child(unwrap(schema), key);
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod as unknown as { def: { innerType?: z.core.$ZodType } };
  return def.innerType ? unwrap(def.innerType) : schema;
}

function child(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.core.$ZodType;
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.core.$ZodType>)[key];
  return undefined;
}
