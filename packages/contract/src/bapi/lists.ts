import { z } from "zod";

/** One page of a list, with how many there are in all. */
export const paginated = <Item extends z.ZodType>(item: Item) =>
  z.object({ data: z.array(item), total_count: z.int() });

/** A list that turns into `{ data, total_count }` when the caller asks for `paginated=true`. */
export const maybePaginated = <Item extends z.ZodType>(item: Item) => z.array(item).or(paginated(item));
