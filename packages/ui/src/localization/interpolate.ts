export type TokenValue = string | number | Date | null | undefined;
export type Tokens = Record<string, TokenValue>;

type Modifier = (value: Exclude<TokenValue, null | undefined>, ...args: string[]) => string;

const titleize = (text: string): string =>
  text.replaceAll(/(^|[\s_-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

const date = (value: unknown): Date => (value instanceof Date ? value : new Date(value as string | number));
const format = (value: unknown, locale: string | undefined, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale || "en-US", options).format(date(value));

/** Spaces and parentheses would end the address of a `[label](url)`. */
const escapeUrl = (url: string): string =>
  url.replaceAll(/[\s()]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);

const modifiers: Record<string, Modifier> = {
  titleize: (value) => titleize(String(value)),
  timeString: (value, locale) => format(value, locale, { hour: "numeric", minute: "2-digit" }),
  weekday: (value, locale, style) =>
    format(value, locale, { weekday: (style as "long" | "short" | "narrow") || "long" }),
  numeric: (value, locale) => format(value, locale, { day: "numeric", month: "numeric", year: "numeric" }),
  shortDate: (value, locale) =>
    format(value, locale, {
      month: "short",
      day: "numeric",
      ...(date(value).getFullYear() === new Date().getFullYear() ? {} : { year: "numeric" }),
    }),
  longDate: (value, locale) => format(value, locale, { month: "long", day: "numeric", year: "numeric" }),
  link: (value, label) => `[${label ?? String(value)}](${escapeUrl(String(value))})`,
};

const expression = /\{\{\s*([\w.]+)\s*((?:\|[^{}]*)?)\}\}/g;
const call = /^(\w+)(?:\((.*)\))?$/;

/**
 * Fills `{{token | modifier('argument')}}` in a text. Tokens and modifiers that are not known stay as they are, so
 * that a mistake in a translation shows instead of vanishing.
 */
export function interpolate(text: string, tokens: Tokens): string {
  return text.replaceAll(expression, (whole: string, token: string, pipeline: string) => {
    let value = tokens[token];
    if (value === undefined || value === null) return whole;
    for (const step of pipeline.split("|").slice(1)) {
      const [, name = "", args = ""] = call.exec(step.trim()) ?? [];
      const modifier = Object.hasOwn(modifiers, name) ? modifiers[name] : undefined;
      if (!modifier) return whole;
      value = modifier(value, ...splitArguments(args));
    }
    return String(value);
  });
}

const splitArguments = (text: string): string[] =>
  text ? text.split(",").map((argument) => argument.trim().replaceAll(/^['"]|['"]$/g, "")) : [];
