import { readdir } from "node:fs/promises";
import path from "node:path";
import { parseAccept } from "hono/utils/accept";
import { BoundedCache } from "../../lib/bounded-cache.ts";

/** A language that the components speak, and where its texts are; null for those that are built in. */
export interface Language {
  readonly locale: string;
  readonly url: string | null;
}

const builtIn: Language = { locale: "en-US", url: null };
const file = /^([A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8}?)*)-[\w-]{8}\.json$/;

// A new build is seen after a minute.
const known = new BoundedCache<string, readonly Language[]>(4, 60_000);

/** The languages that were built, English first. */
async function readLanguages(directory: string): Promise<readonly Language[]> {
  const now = Date.now();
  const found = known.get(directory, now);
  if (found) return found;
  const names: string[] = await readdir(path.join(directory, "localizations")).catch(() => []);
  const languages = [builtIn];
  for (const name of names.toSorted()) {
    const locale = file.exec(name)?.[1];
    if (locale && locale !== builtIn.locale)
      languages.push({ locale, url: `/npm/@clerk/localizations@latest/dist/${name}` });
  }
  known.set(directory, languages, now);
  return languages;
}

/** What a page is written in: what its address asks for, else what the browser does, else what the settings say. */
export async function chooseLanguage(
  directory: string,
  wishes: { query: string | null; header: string | null; fallback: string },
): Promise<Language> {
  const languages = await readLanguages(directory);
  const accepted = parseAccept(wishes.header ?? "")
    .filter(({ q }) => q > 0)
    .toSorted((one, other) => other.q - one.q)
    .map(({ type }) => type);
  for (const wish of [wishes.query, ...accepted, wishes.fallback]) {
    const language = wish ? findLanguage(languages, wish.toLowerCase()) : undefined;
    if (language) return language;
  }
  return builtIn;
}

/** Exactly the tag, else one of its language: in the same script, if there is one. `no` is Norwegian of either kind. */
function findLanguage(languages: readonly Language[], wish: string): Language | undefined {
  const [primary = ""] = wish.split("-");
  if (primary === "no") return findLanguage(languages, wish.replace("no", "nb"));
  const related = languages.filter(({ locale }) => locale.toLowerCase().split("-")[0] === primary);
  return (
    related.find(({ locale }) => locale.toLowerCase() === wish) ??
    related.find(({ locale }) => scriptOf(locale) === scriptOf(wish)) ??
    related[0]
  );
}

/** Likely script of a language tag: Hant for zh-HK. */
function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}
