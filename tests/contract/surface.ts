import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import official from "./official-surface.json" with { type: "json" };

/** What is compared of one operation. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** Status of success. */
  readonly status: number;
  /** Whether success travels as `{ response, client }`. */
  readonly piggyback: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: Body | null;
  /** The forms that success can take; none where nothing is promised. */
  readonly shapes: readonly Shape[];
}

export interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required: boolean;
}

export interface Body {
  readonly types: readonly string[];
  readonly fields: readonly string[];
  readonly required: readonly string[];
}

/** A resource, or the items of a list, by the fields that are always there. */
export interface Shape {
  readonly list: boolean;
  readonly required: readonly string[];
}

interface Schema {
  $ref?: string;
  type?: string;
  anyOf?: Schema[];
  items?: Schema;
  required?: string[];
  properties?: Record<string, Schema>;
}
type Content = Record<string, { schema: Schema }>;
interface Document {
  paths: Record<string, Record<string, PathOperation>>;
  components: { schemas: Record<string, Schema>; parameters?: Record<string, Parameter> };
}
interface PathOperation {
  parameters?: (Parameter & { $ref?: string })[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

/** The operations of Clerk's API of version 2026-05-12. */
export const officialSurface: Record<"fapi" | "bapi", readonly Operation[]> = official;

/** What tells operations apart: method and path, whatever the path's parameters are called. */
export const keyOf = ({ method, path: route }: Pick<Operation, "method" | "path">): string =>
  `${method} ${route.replaceAll(/\{\w+\}/g, "{}")}`;

/** Our operations, read from the committed OpenAPI document. */
export function ourSurface(api: "fapi" | "bapi"): Operation[] {
  const file = path.join(import.meta.dirname, `../../openapi/${api}.yml`);
  const document = parse(readFileSync(file, "utf8")) as Document;
  return Object.entries(document.paths).flatMap(([route, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: route,
      ...read(operation, document),
    })),
  );
}

function read(operation: PathOperation, document: Document): Omit<Operation, "method" | "path"> {
  const [status, success] = Object.entries(operation.responses).find(([code]) => /^[23]/.test(code)) ?? ["0", {}];
  const schema = success.content?.["application/json"]?.schema;
  const inner = schema?.properties?.["client"] ? schema.properties["response"] : undefined;
  const answer = inner ?? schema;
  return {
    status: Number(status),
    piggyback: inner !== undefined,
    parameters: (operation.parameters ?? []).flatMap((parameter) => (parameter.$ref ? [] : [parameter])),
    body: operation.requestBody ? bodyOf(operation.requestBody.content) : null,
    shapes: answer ? shapesOf(answer, document) : [],
  };
}

function bodyOf(content: Content): Body {
  const [first] = Object.values(content);
  return {
    types: Object.keys(content),
    fields: Object.keys(first?.schema.properties ?? {}),
    required: first?.schema.required ?? [],
  };
}

function shapesOf(schema: Schema, document: Document): Shape[] {
  if (schema.$ref) return shapesOf(document.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, document);
  if (schema.anyOf) return schema.anyOf.flatMap((member) => shapesOf(member, document));
  if (schema.type === "null") return [];
  if (schema.type === "array")
    return shapesOf(schema.items ?? {}, document).map(({ required }) => ({ list: true, required }));
  return [{ list: false, required: schema.required ?? [] }];
}
