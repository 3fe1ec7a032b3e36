/** A list as the caller asked for it: bare, or as one page of so many. */
export const paginate = <Item>(paginated: boolean | undefined, data: Item[], total: number) =>
  paginated ? { data, total_count: total } : data;
