import type { Texts } from "../localization.ts";

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = [..."áƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ"];

/** What must arrive as it is: tokens, tags and addresses of links. */
const kept = /(\{\{[^{}]*\}\}|<\/?\w+>|\]\([^)\s]*\))/;
const linkLabel = /(link\(\s*(["']))(.*?)(\2\s*\))/g;

const accent = (text: string): string =>
  text.replaceAll(/[A-Za-z]/g, (letter) => accented[letters.indexOf(letter)] ?? letter);

/** Tildes, in words of their own so that lines can still break: a third of what people read. */
function padding(length: number): string {
  const words = "~~~~~ ".repeat(1 + Math.floor(length / 18));
  return words.slice(0, Math.max(1, Math.round(length / 3) - 3)).trimEnd();
}

/** A text with an accent on every letter, a third longer, in brackets that show where it begins and ends. */
export function pseudoText(text: string): string {
  if (text === "") return "";
  const parts = text.split(kept);
  const body = parts.map((part, index) =>
    index % 2 === 0
      ? accent(part)
      : part.replaceAll(
          linkLabel,
          (_, open: string, _quote, label: string, close: string) => open + accent(label) + close,
        ),
  );
  const length = parts.filter((_, index) => index % 2 === 0).join("").length;
  return `[${body.join("")} ${padding(length)}]`;
}

/**
 * Every text of a tree of texts as pseudo text. `typed` is a phrase that people have to type: it keeps its letters
 * where it stands in quotes, and in the texts under `typedKeys`.
 */
export function pseudoTexts<Tree extends object>(tree: Tree, typed: string, typedKeys: readonly string[]): Texts<Tree> {
  const quoted = `“${typed}”`;
  const say = (key: string, text: string): string =>
    typedKeys.includes(key) ? `[${typed}]` : pseudoText(text).replaceAll(accent(quoted), `“[${typed}]”`);
  const turn = (node: object): object =>
    Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        typeof value === "string" ? say(key, value) : turn(value as object),
      ]),
    );
  return turn(tree) as Texts<Tree>;
}
