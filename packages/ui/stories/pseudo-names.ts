import { enUS, enXA } from "@latchkey/localizations";
import { interpolate } from "../src/localization/index.ts";
import type { Step } from "./step.ts";
import type { Story } from "./story.ts";

type Tree = { readonly [key: string]: string | Tree };

const pairs = (english: Tree, pseudo: Tree): [english: string, pseudo: string][] =>
  Object.entries(english).flatMap(([key, text]) =>
    typeof text === "string" ? [[text, pseudo[key] as string] as const] : pairs(text, pseudo[key] as Tree),
  ) as [string, string][];

const templates = pairs(enUS, enXA).map(([english, pseudo]) => {
  const [start = "", end] = english.split(/\{\{\s*[\w.]+[^}]*\}\}/);
  return { english, pseudo, start, end, token: /\{\{\s*([\w.]+)/.exec(english)?.[1] };
});

/** What the pseudo-locale says for a text that stands in the components in English, its tokens filled. */
export function pseudoName(name: string): string {
  // The last: a phrase that has to be typed comes before the button of the same name.
  const exact = templates.findLast(({ english }) => english === name);
  if (exact) return exact.pseudo;
  for (const { pseudo, start, end = "", token } of templates) {
    if (!token || start === "" || !name.startsWith(start) || !name.endsWith(end)) continue;
    const value = name.slice(start.length, name.length - end.length);
    return interpolate(pseudo, { [token]: pseudoName(value) });
  }
  // A name stands before what a button does.
  const at = name.lastIndexOf(": ") + 2;
  return at > 1 ? name.slice(0, at) + pseudoName(name.slice(at)) : name;
}

/** A story in the pseudo-locale: what is pressed and filled in goes by other names there. */
export const pseudoStory = (story: Story): Story => ({ ...story, localization: enXA, ...pseudoStep(story) });

const pseudoStep = ({ press, type, after }: Step): Step => ({
  ...(press && { press: press.map(pseudoName) }),
  ...(type && {
    type: Object.fromEntries(Object.entries(type).map(([name, text]) => [pseudoName(name), text])),
  }),
  ...(after && { after: pseudoStep(after) }),
});
