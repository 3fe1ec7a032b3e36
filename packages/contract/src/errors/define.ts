/** One entry of the error registry. Texts are shown to people: the long message says what is wrong and what to do. */
export interface ErrorEntry {
  readonly status: number;
  /** Short, at most a handful of words. */
  readonly message: string;
  /** A full sentence. `{name}` is replaced by the value of that name given where the error is thrown. */
  readonly longMessage: string;
}

type Row = readonly [status: number, message: string, longMessage: string];

/** Turns compact rows into registry entries, keeping the codes as literal types. */
export function defineErrors<const Rows extends Record<string, Row>>(
  rows: Rows,
): { readonly [Code in keyof Rows]: ErrorEntry } {
  const entries = Object.entries(rows).map(([code, [status, message, longMessage]]) => [
    code,
    { status, message, longMessage },
  ]);
  return Object.fromEntries(entries) as { readonly [Code in keyof Rows]: ErrorEntry };
}
