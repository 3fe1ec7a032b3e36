import type { ParsedAppearance } from "./parse.ts";
import { printStyleObject } from "./style-object.ts";
import type { Elements } from "./types.ts";
import { variablesToProperties } from "./variables.ts";

export interface CompiledAppearance {
  /** Class of the root element that carries the variables; empty without variables. */
  rootClass: string;
  /** User classes of an element key, in the order of the layers. */
  classes: ReadonlyMap<string, string>;
  /** Rules for variables and style objects; empty when the appearance is made of class names only. */
  css: string;
}

const states = /__(?:loading|error|open|active)$/;

/** Turns a parsed appearance into class names and, only where it needs them, CSS rules. */
export function compileAppearance(parsed: ParsedAppearance): CompiledAppearance {
  const classes = new Map<string, string>();
  let rules = "";
  for (const [index, layer] of parsed.elements.entries()) rules += compileElements(layer, index, classes);
  const properties = Object.entries(variablesToProperties(parsed.variables));
  const body = properties.map(([name, value]) => `${name}:${value};`).join("");
  const rootClass = body ? `cl-internal-${hash(body)}` : "";
  if (body) rules = `.${rootClass}{${body}}${rules}`;
  const css = rules && parsed.cssLayerName ? `@layer ${parsed.cssLayerName}{${rules}}` : rules;
  return { rootClass, classes, css: css.replaceAll("</", "<\\/") };
}

function compileElements(layer: Elements, index: number, classes: Map<string, string>): string {
  let rules = "";
  for (const [key, value] of Object.entries(layer)) {
    if (!value) continue;
    const before = classes.get(key);
    let name: string;
    if (typeof value === "string") name = value;
    else {
      name = `cl-internal-${hash(`${index}${key}${JSON.stringify(value)}`)}`;
      rules += printStyleObject(states.test(key) ? `.${name}.${name}` : `.${name}`, value);
    }
    classes.set(key, before ? `${before} ${name}` : name);
  }
  return rules;
}

/** A short, stable name for a text (djb2). */
function hash(text: string): string {
  let value = 5381;
  for (let index = 0; index < text.length; index++) value = ((value << 5) + value + text.charCodeAt(index)) | 0;
  return (value >>> 0).toString(36);
}
