import type { LocalizationResource, LocalizationTree } from "@latchkey/shared/types";

export type { LocalizationResource };

/** Text of a dotted key in the first resource that has it. */
export function lookUp(resources: Array<LocalizationResource | undefined>, key: string): string | undefined {
  const path = key.split(".");
  for (const resource of resources) {
    let value: LocalizationTree | string | undefined = resource;
    for (const part of path) value = typeof value === "object" ? value[part] : undefined;
    if (typeof value === "string") return value;
  }
  return undefined;
}
