import type { StyleObject } from "./types.ts";
import { kebab } from "./variables.ts";

const unitless =
  /^(?:animation-iteration-count|aspect-ratio|column-count|flex(?:-grow|-shrink)?|font-weight|grid-(?:row|column|area).*|line-height|opacity|order|orphans|scale|tab-size|widows|z-index|zoom|fill-opacity|stroke-.*|-webkit-line-clamp|--.*)$/;

/**
 * CSS text of a style object under `selector`: `&` in a nested key stands for the selector, a key without `&` is
 * a descendant, at-rules nest, numbers are pixels where the property takes lengths, arrays are fallbacks in order.
 */
export function printStyleObject(selector: string, style: StyleObject): string {
  let own = "";
  let nested = "";
  for (const [key, value] of Object.entries(style)) {
    if (value === undefined || value === null) continue;
    if (typeof value !== "object" || isList(value)) own += declarations(key, value);
    else if (key.startsWith("@")) nested += `${key}{${printStyleObject(selector, value)}}`;
    else nested += printStyleObject(nestSelector(selector, key), value);
  }
  return (own ? `${selector}{${own}}` : "") + nested;
}

type Value = string | number;
const isList = (value: unknown): value is readonly Value[] => Array.isArray(value);

function declarations(name: string, value: Value | readonly Value[]): string {
  const property =
    /^(?:webkit|moz|ms)[A-Z]/i.test(name) && !name.startsWith("-") ? `-${kebab(lowerFirst(name))}` : kebab(name);
  const values = isList(value) ? value : [value];
  return values.map((one) => `${property}:${withUnit(property, one)};`).join("");
}

const withUnit = (property: string, value: string | number): string =>
  typeof value === "number" && value !== 0 && !unitless.test(property) ? `${value}px` : String(value);

const nestSelector = (selector: string, key: string): string =>
  key
    .split(",")
    .map((part) => (part.includes("&") ? part.replaceAll("&", selector).trim() : `${selector} ${part.trim()}`))
    .join(",");

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
