import fc from "fast-check";
import type { z } from "zod";

/** Values that are there, by the name of the field that takes them; `id` for every field that ends in it. */
export type Pool = Readonly<Record<string, readonly string[]>>;

const someText = fc.string({ maxLength: 12 });

/** Values that a schema takes, as JSON. Texts come from the pool where it knows the field, so that handlers get on. */
export function validFor(schema: z.ZodType, pool: () => Pool, name = ""): fc.Arbitrary<unknown> {
  const inside = (inner: unknown, of = name): fc.Arbitrary<unknown> => validFor(inner as z.ZodType, pool, of);
  const def = (schema as unknown as { _zod: { def: Record<string, any> } })._zod.def;
  switch (def["type"]) {
    case "object": {
      const shape = def["shape"] as Record<string, z.ZodType>;
      const fields = Object.entries(shape).map(([key, field]) => [key, inside(field, key)] as const);
      const requiredKeys = Object.keys(shape).filter((key) => !shape[key]?.safeParse(undefined).success);
      return fc.record(Object.fromEntries(fields), { requiredKeys });
    }
    case "pipe":
      return inside(def["out"]);
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "nonoptional":
    case "readonly":
    case "catch":
      return inside(def["innerType"]);
    case "array":
      return fc.array(inside(def["element"]), { minLength: 1, maxLength: 3 });
    case "union":
      return fc.oneof(...(def["options"] as unknown[]).map((option) => inside(option)));
    case "enum":
      return fc.constantFrom(...Object.values(def["entries"] as Record<string, string>));
    case "literal":
      return fc.constantFrom(...(def["values"] as unknown[]));
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.integer({ min: 0, max: 600 });
    case "date":
      return fc.integer({ min: 0, max: 4_000_000_000_000 });
    case "record":
      return fc.dictionary(someText, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
    case "string":
      return textFor(name, pool);
    case "null":
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** Which text of the pool, is decided when it is sent: what there is changes while requests go on. */
function textFor(name: string, pool: () => Pool): fc.Arbitrary<unknown> {
  const key = /(^|_)ids?$/.test(name) ? "id" : name;
  return fc.tuple(fc.nat(1_000), someText).map(([index, text]) => {
    const known = pool()[name] ?? pool()[key];
    return known && known.length > 0 ? known[index % known.length] : text;
  });
}
