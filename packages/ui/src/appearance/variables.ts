import type { Variables } from "./types.ts";

/**
 * The page-level custom properties of a set of variables: `colorPrimary` becomes `--clerk-color-primary`.
 * A scale object sets one property a step beside the property of the whole, which is its 500 (colours) or its
 * md / normal (sizes, weights).
 */
export function variablesToProperties(variables: Variables): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    const property = `--clerk-${kebab(name)}`;
    if (typeof value === "string" || typeof value === "number") properties[property] = String(value);
    else if (value) scaleProperties(properties, property, value as Record<string, string | number | undefined>);
  }
  return properties;
}

function scaleProperties(
  properties: Record<string, string>,
  property: string,
  scale: Record<string, string | number | undefined>,
): void {
  const whole = scale["500"] ?? scale.md;
  if (whole !== undefined) properties[property] = String(whole);
  for (const [step, value] of Object.entries(scale)) {
    if (value !== undefined) properties[`${property}-${step}`] = String(value);
  }
}

export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
