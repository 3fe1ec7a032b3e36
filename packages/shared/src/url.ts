/** Text without the slashes at its end. */
export function stripTrailingSlashes(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === "/") end--;
  return text.slice(0, end);
}

/** Two path parts with exactly one slash between them. */
export function joinPaths(left: string, right: string): string {
  let start = 0;
  while (right[start] === "/") start++;
  return `${stripTrailingSlashes(left)}/${right.slice(start)}`;
}

/** Copy of a URL without the named query parameters. */
export function withoutQuery(url: URL, names: readonly string[]): URL {
  const copy = new URL(url);
  for (const name of names) copy.searchParams.delete(name);
  return copy;
}

/** Copy of a URL with query parameters set; `undefined` leaves one as it is. */
export function withQuery(url: URL, parameters: Readonly<Record<string, string | undefined>>): URL {
  const copy = new URL(url);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) copy.searchParams.set(name, value);
  }
  return copy;
}
