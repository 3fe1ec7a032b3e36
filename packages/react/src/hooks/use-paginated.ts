"use client";
import type { ClerkPaginatedResponse, PaginatedResources } from "@latchkey/shared/types";
import { useCallback, useEffect, useState } from "react";

export interface PageConfig {
  initialPage?: number;
  pageSize?: number;
  infinite?: boolean;
  keepPreviousData?: boolean;
  [filter: string]: unknown;
}
type Fetch<T> = ((params: PageConfig) => Promise<ClerkPaginatedResponse<T>>) | undefined;

interface Pages<T> {
  /** What the pages are pages of; another one empties them. */
  key: string;
  pages: (ClerkPaginatedResponse<T> | undefined)[];
  error: Error | null;
  isFetching: boolean;
}

/**
 * Reads a list page by page. Disabled without `fetch` or without `config`.
 * `owner` names whose list it is: another owner starts over.
 */
export function usePaginated<T>(
  fetch: Fetch<T>,
  config: PageConfig | true | undefined,
  owner: string | undefined,
): PaginatedResources<T, boolean> {
  const {
    initialPage = 1,
    pageSize = 10,
    infinite = false,
    keepPreviousData = false,
    ...filters
  } = config === true ? {} : (config ?? {});
  const enabled = Boolean(fetch && config && owner);
  const filterKey = JSON.stringify(filters);
  const [page, setPage] = useState(initialPage);
  const key = `${owner ?? ""} ${filterKey} ${pageSize}${infinite ? "" : ` ${page}`}`;
  const [state, setState] = useState<Pages<T>>({
    key: "",
    pages: [],
    error: null,
    isFetching: false,
  });
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (!enabled || !fetch) return undefined;
    let isCurrent = true;
    const wanted = infinite ? range(initialPage, page) : [page];
    setState((old) => ({
      ...old,
      pages: old.key === key || keepPreviousData ? old.pages : [],
      isFetching: true,
    }));
    Promise.all(
      wanted.map((each) => fetch({ ...(JSON.parse(filterKey) as object), initialPage: each, pageSize })),
    ).then(
      (pages) => isCurrent && setState({ key, pages, error: null, isFetching: false }),
      (error: Error) => isCurrent && setState((old) => ({ ...old, key, error, isFetching: false })),
    );
    return () => {
      isCurrent = false;
    };
  }, [enabled, key, page, round]);

  const fetchPage = useCallback((update: number | ((previous: number) => number)) => setPage(update), []);
  const isStale = state.key !== key && !keepPreviousData && !(infinite && state.pages.length > 0);
  const pages = isStale ? [] : state.pages;
  const count = pages.at(-1)?.total_count ?? 0;
  const pageCount = Math.ceil(Math.max(count - (initialPage - 1) * pageSize, 0) / pageSize);
  const isFetching = enabled && (state.isFetching || state.key !== key);
  return {
    data: pages.flatMap((each) => each?.data ?? []),
    count,
    error: state.error,
    isError: state.error !== null,
    isLoading: isFetching && pages.length === 0,
    isFetching,
    page,
    pageCount,
    fetchPage,
    fetchNext: () => fetchPage((previous) => previous + 1),
    fetchPrevious: () => fetchPage((previous) => Math.max(previous - 1, 1)),
    hasNextPage: count > page * pageSize,
    hasPreviousPage: page > initialPage,
    revalidate: async () => setRound((previous) => previous + 1),
    setData: async (update: unknown) => setState((old) => ({ ...old, pages: changed(old.pages, update, infinite) })),
  } as PaginatedResources<T, boolean>;
}

function changed<T>(pages: Pages<T>["pages"], update: unknown, infinite: boolean): Pages<T>["pages"] {
  const current = infinite ? pages : pages[0];
  const next = typeof update === "function" ? (update as (old: unknown) => unknown)(current) : update;
  return (infinite ? next : [next]) as Pages<T>["pages"];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from + 1, 1) }, (_, index) => from + index);
}
