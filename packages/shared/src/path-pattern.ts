/** A route pattern, ready to match. */
export interface PathPattern {
  regexp: RegExp;
  /** Names of the capture groups in order; unnamed groups count from 0. */
  names: string[];
}

interface Group {
  name: string;
  prefix: string;
  pattern: string;
  suffix: string;
  modifier: string;
}

const nameCharacters = /[A-Za-z0-9_]+/y;
const delimiters = "/#?";
const segment = "[^\\/#\\?]+?";

/**
 * Compiles a route pattern: `/users/:id`, `/files/:path*`, `/blog(.*)`, `/:locale(en|de)?/about`, `/{:page-}?:rest`. The syntax is that of
 * path-to-regexp 6. Matching ignores case and one slash at the end.
 * @throws TypeError for a pattern that cannot be read.
 */
export function compilePathPattern(pattern: string): PathPattern {
  const reader = new PatternReader(pattern);
  let source = "";
  const names: string[] = [];
  for (let part = reader.next(); part !== null; part = reader.next()) {
    if (typeof part === "string") source += escapeRegExp(part);
    else {
      if (part.pattern) names.push(part.name);
      source += groupSource(part, pattern);
    }
  }
  return { regexp: new RegExp(`^${source}[\\/#\\?]?$`, "i"), names };
}

/** Parameters of a path that matches one of the patterns, or null. The first pattern that matches decides. */
export function matchPath(patterns: readonly PathPattern[], pathname: string): Record<string, string> | null {
  for (const { regexp, names } of patterns) {
    const found = regexp.exec(pathname);
    if (!found) continue;
    const values = names.map((name, index) => [name, found[index + 1]] as const);
    return Object.fromEntries(values.filter((entry): entry is [string, string] => entry[1] !== undefined));
  }
  return null;
}

class PatternReader {
  readonly #pattern: string;
  #index = 0;
  #unnamed = 0;
  #previous: string | Group | null = null;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** The next literal text or group; null at the end. */
  next(): string | Group | null {
    if (this.#index >= this.#pattern.length) return null;
    this.#previous = this.#readGroup() ?? this.#readLiteral();
    return this.#previous;
  }

  #readGroup(): Group | null {
    if (this.#peek() === "{") return this.#readBraces();
    const start = this.#index;
    const prefix = this.#peek() === "/" || this.#peek() === "." ? this.#take() : "";
    const core = this.#readCore(prefix);
    if (!core) {
      this.#index = start;
      return null;
    }
    return { ...core, prefix, suffix: "", modifier: this.#readModifier() };
  }

  #readBraces(): Group {
    this.#take();
    const prefix = this.#readText("{}():");
    const core = this.#readCore(prefix) ?? { name: "", pattern: "" };
    const suffix = this.#readText("{}():");
    if (this.#peek() !== "}") throw this.#error("a closing brace");
    this.#take();
    return { ...core, prefix, suffix, modifier: this.#readModifier() };
  }

  #readCore(prefix: string): { name: string; pattern: string } | null {
    const name = this.#readName();
    const pattern = this.#readParentheses();
    if (name === null && pattern === null) return null;
    return {
      name: name ?? String(this.#unnamed++),
      pattern: pattern ?? this.#defaultPattern(prefix),
    };
  }

  // A group right after literal text must not swallow that text again, or matching could take exponential time.
  #defaultPattern(prefix: string): string {
    const before = prefix || (typeof this.#previous === "string" ? this.#previous : "");
    if (!before && this.#previous) throw this.#error("text between two parameters");
    const last = before.at(-1);
    return last === undefined || delimiters.includes(last) ? segment : `(?:(?!${escapeRegExp(before)})[^\\/#\\?])+?`;
  }

  #readName(): string | null {
    if (this.#peek() !== ":") return null;
    nameCharacters.lastIndex = this.#index + 1;
    const name = nameCharacters.exec(this.#pattern)?.[0];
    if (!name) throw this.#error("a parameter name");
    this.#index += 1 + name.length;
    return name;
  }

  #readParentheses(): string | null {
    if (this.#peek() !== "(") return null;
    let depth = 0;
    const start = this.#index + 1;
    while (this.#index < this.#pattern.length) {
      const character = this.#take();
      if (character === "\\") this.#index++;
      else if (character === "(") depth++;
      else if (character === ")" && --depth === 0) return this.#checkInner(this.#pattern.slice(start, this.#index - 1));
    }
    throw this.#error("a closing parenthesis");
  }

  #checkInner(inner: string): string {
    if (inner === "" || inner.startsWith("?")) throw this.#error("an expression in the parentheses");
    if (/(?<!\\)\((?!\?)/.test(inner)) throw this.#error("no capture group inside another");
    return inner;
  }

  #readModifier(): string {
    const character = this.#peek();
    return character === "?" || character === "*" || character === "+" ? this.#take() : "";
  }

  #readText(stop: string): string {
    let text = "";
    while (this.#index < this.#pattern.length && !stop.includes(this.#peek())) text += this.#readCharacter();
    return text;
  }

  #readLiteral(): string {
    if ("})?*+".includes(this.#peek())) throw this.#error("something before this character");
    let text = this.#readCharacter();
    while (this.#index < this.#pattern.length && !"/.{}():?*+".includes(this.#peek())) text += this.#readCharacter();
    return text;
  }

  #readCharacter(): string {
    if (this.#peek() === "\\") this.#take();
    return this.#take();
  }

  #peek(): string {
    return this.#pattern[this.#index] ?? "";
  }

  #take(): string {
    return this.#pattern[this.#index++] ?? "";
  }

  #error(expected: string): TypeError {
    return new TypeError(
      `The route pattern ${JSON.stringify(this.#pattern)} needs ${expected} at position ${this.#index}.`,
    );
  }
}

function groupSource(group: Group, whole: string): string {
  const prefix = escapeRegExp(group.prefix);
  const suffix = escapeRegExp(group.suffix);
  const { pattern, modifier } = group;
  if (!pattern) return `(?:${prefix}${suffix})${modifier}`;
  const repeats = modifier === "*" || modifier === "+";
  if (!prefix && !suffix) {
    if (repeats)
      throw new TypeError(`The route pattern ${JSON.stringify(whole)} repeats a parameter that has no prefix.`);
    return `(${pattern})${modifier}`;
  }
  if (!repeats) return `(?:${prefix}(${pattern})${suffix})${modifier}`;
  return `(?:${prefix}((?:${pattern})(?:${suffix}${prefix}(?:${pattern}))*)${suffix})${modifier === "*" ? "?" : ""}`;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
