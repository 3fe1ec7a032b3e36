import type { z } from "zod";

/** What a view has to return for a resource schema. */
export type Output<Schema extends z.ZodType> = z.input<Schema>;
