/** A page of a list and the size of the whole list. */
export interface ClerkPaginatedResponse<T> {
  data: T[];
  total_count: number;
}

/** Which page to read: pages start at 1 and hold 10 items unless said otherwise. */
export type ClerkPaginationParams<T = object> = {
  initialPage?: number;
  pageSize?: number;
} & T;

type SetPage = (update: number | ((previous: number) => number)) => void;

/** A list as the hooks return it. `data` is one page, or every page so far with `infinite`. */
export interface PaginatedResources<T, Infinite = false> {
  data: T[];
  count: number;
  error: Error | null;
  /** True until the first page arrived. */
  isLoading: boolean;
  /** True while any page is being read. */
  isFetching: boolean;
  isError: boolean;
  page: number;
  pageCount: number;
  fetchPage: SetPage;
  fetchPrevious: () => void;
  fetchNext: () => void;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Reads the list again. */
  revalidate: () => Promise<void>;
  /** Changes the pages held locally: one page, or all pages with `infinite`. */
  setData: Infinite extends true
    ? (update: PageUpdate<(ClerkPaginatedResponse<T> | undefined)[]>) => Promise<void>
    : (update: PageUpdate<ClerkPaginatedResponse<T> | undefined>) => Promise<void>;
}
type PageUpdate<T> = T | ((previous: T) => T);

/** The same shape before anything is loaded: everything `undefined`. */
export type PaginatedResourcesWithDefault<T> = {
  [K in keyof PaginatedResources<T>]: PaginatedResources<T>[K] | undefined;
};

/** `true` asks for the defaults; an object sets page, size and filters. */
export type PaginatedHookConfig<T> =
  | T
  | (T & {
      infinite?: boolean;
      keepPreviousData?: boolean;
      initialPage?: number;
      pageSize?: number;
    });
