import { z } from "zod";

/** Names of the resource schemas of each surface; OpenAPI components and wire types are printed from them. */
export const registries = {
  fapi: z.registry<{ id: string }>(),
  bapi: z.registry<{ id: string }>(),
  webhooks: z.registry<{ id: string }>(),
} as const;

export type Surface = keyof typeof registries;

/** Registers `schema` under `id` on the given surfaces and returns it. */
export function resource<Schema extends z.ZodType>(id: string, surfaces: readonly Surface[], schema: Schema): Schema {
  for (const surface of surfaces) registries[surface].add(schema, { id });
  return schema;
}

/** Milliseconds since 1970. */
export const milliseconds = () => z.int();
/** Seconds since 1970. */
export const seconds = () => z.int();
/** Free-form JSON object, as metadata is. */
export const jsonObject = () => z.record(z.string(), z.unknown());
