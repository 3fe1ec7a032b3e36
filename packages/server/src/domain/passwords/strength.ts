import type { ZxcvbnFactory } from "@zxcvbn-ts/core";

/** How guessable a password is: 0 (at once) to 4 (not), with what would help as zxcvbn's codes. */
export interface Strength {
  score: number;
  warning: string | null;
  suggestions: string[];
}

let estimator: Promise<ZxcvbnFactory> | undefined;

const identity = <Key extends string>(texts: Record<Key, string>): Record<Key, string> =>
  Object.fromEntries(Object.keys(texts).map((key) => [key, key])) as Record<Key, string>;

/** The dictionaries take 50 MB: they are read when the first password is estimated. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common, english] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-en"),
  ]);
  const { warnings, suggestions, ...times } = english.translations;
  return new Factory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: { ...times, warnings: identity(warnings), suggestions: identity(suggestions) },
  });
}

/** @param known words that belong to the person, such as their address; they make a password weaker. */
export async function estimateStrength(password: string, known: readonly string[]): Promise<Strength> {
  estimator ??= loadEstimator();
  const { score, feedback } = (await estimator).check(password, [...known]);
  return { score, warning: feedback.warning ?? null, suggestions: [...feedback.suggestions] };
}
