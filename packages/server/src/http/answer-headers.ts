/** Headers of an answer in the making: a plain record, which costs node a tenth of what `Headers` does. */
export class AnswerHeaders {
  readonly #fields: Record<string, string>;
  readonly #cookies: string[] = [];

  constructor(fields: Readonly<Record<string, string>> = {}) {
    this.#fields = { ...fields };
  }

  /** @param name in lower case. */
  set(name: string, value: string): void {
    this.#fields[name] = value;
  }

  appendCookie(line: string): void {
    this.#cookies.push(line);
  }

  /** What `Response` takes. */
  toInit(): Record<string, string> | [string, string][] {
    if (this.#cookies.length === 0) return this.#fields;
    return [...Object.entries(this.#fields), ...this.#cookies.map((line): [string, string] => ["set-cookie", line])];
  }
}
