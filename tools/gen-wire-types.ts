import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { registries, type Surface } from "@latchkey/contract";
import "@latchkey/contract/webhooks";
import { z } from "zod";

/*
 * Prints the resource schemas of the contract as plain interfaces, so that the SDKs know the wire without
 * depending on the contract or on zod.
 */

interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
}

const interfaceName = (id: string): string => `${id}JSON`;

function print(schema: JsonSchema, indent: string): string {
  if (schema.$ref) return interfaceName(schema.$ref.split("/").at(-1) ?? "");
  if ("const" in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const union = schema.anyOf ?? schema.oneOf;
  if (union) return union.map((member) => print(member, indent)).join(" | ");
  if (Array.isArray(schema.type)) return schema.type.map((type) => print({ ...schema, type }, indent)).join(" | ");
  switch (schema.type) {
    case "string":
      return "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "null":
      return "null";
    case "array":
      return printArray(schema.items ?? {}, indent);
    case "object":
      return printObject(schema, indent);
    default:
      return "unknown";
  }
}

function printArray(items: JsonSchema, indent: string): string {
  const inner = print(items, indent);
  return inner.includes("|") ? `Array<${inner}>` : `${inner}[]`;
}

function printObject(schema: JsonSchema, indent: string): string {
  if (!schema.properties) {
    const values =
      typeof schema.additionalProperties === "object" ? print(schema.additionalProperties, indent) : "unknown";
    // Free-form JSON: `any` lets an app read its own metadata without a cast.
    return `Record<string, ${values === "unknown" ? "any" : values}>`;
  }
  const required = new Set(schema.required);
  const lines = Object.entries(schema.properties).map(([name, property]) => {
    return `${indent}  ${name}${required.has(name) ? "" : "?"}: ${print(property, `${indent}  `)};`;
  });
  return `{\n${lines.join("\n")}\n${indent}}`;
}

function printSurface(surface: Surface): string {
  const { schemas } = z.toJSONSchema(registries[surface], {
    io: "output",
    uri: (id) => id,
    unrepresentable: "any",
  }) as {
    schemas: Record<string, JsonSchema>;
  };
  const blocks = Object.keys(schemas)
    .filter((id) => !id.startsWith("__"))
    .toSorted()
    .map((id) => {
      const body = print({ ...schemas[id], $ref: undefined } as JsonSchema, "");
      return body.startsWith("{")
        ? `export interface ${interfaceName(id)} ${body}`
        : `export type ${interfaceName(id)} = ${body};`;
    });
  return `// Generated from packages/contract by tools/generate.ts. Do not edit.\n\n${blocks.join("\n\n")}\n`;
}

/** File contents by path, relative to the repository. */
export function wireTypes(): Map<string, string> {
  const surfaces = Object.keys(registries) as Surface[];
  return new Map(
    surfaces.map((surface) => [path.join("packages/shared/src/wire", `${surface}.gen.ts`), printSurface(surface)]),
  );
}

export function writeFiles(files: Map<string, string>, root: string): void {
  for (const [name, contents] of files) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
}
