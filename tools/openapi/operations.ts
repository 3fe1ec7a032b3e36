import { ErrorBody, type AnyContract, type Auth } from "@latchkey/contract";
import { errorRegistry, type ErrorCode } from "@latchkey/contract/errors";
import type { z } from "zod";
import type { JsonSchema, SchemaPrinter } from "./schemas.ts";

type Json = Record<string, unknown>;

/** What every operation of that kind can answer with, whatever it does. */
const authErrors: Record<Auth, readonly ErrorCode[]> = {
  public: [],
  client: [],
  session: ["authentication_invalid"],
  "secret-key": ["authorization_header_format_invalid", "clerk_key_invalid"],
  operator: ["authentication_invalid"],
};

const security: Record<Auth, Json[]> = {
  public: [{}],
  client: [{}, { client: [] }, { devBrowser: [] }],
  session: [{ client: [] }, { devBrowser: [] }],
  "secret-key": [{ secretKey: [] }],
  operator: [{ operator: [] }],
};

const mediaTypes = {
  form: "application/x-www-form-urlencoded",
  json: "application/json",
  multipart: "multipart/form-data",
} as const;

const isRead = (contract: AnyContract): boolean => contract.method === "GET" || contract.method === "DELETE";

/** The `paths` of a document. */
export function paths(contracts: readonly AnyContract[], printer: SchemaPrinter): Json {
  const items: Record<string, Json> = {};
  for (const contract of contracts.toSorted((a, b) => a.path.localeCompare(b.path)))
    (items[contract.path] ??= {})[contract.method.toLowerCase()] = operation(contract, printer);
  return items;
}

function operation(contract: AnyContract, printer: SchemaPrinter): Json {
  const parameters = [
    ...(contract.auth === "session" ? [{ $ref: "#/components/parameters/_clerk_session_id" }] : []),
    ...parametersIn("path", contract.params, printer),
    ...parametersIn("query", contract.query, printer),
  ];
  const requestBody = body(contract, printer);
  return {
    operationId: contract.id,
    summary: contract.summary,
    tags: [tag(contract.path)],
    ...(contract.deprecated && { deprecated: true }),
    security: security[contract.auth],
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    responses: { ...success(contract, printer), ...failures(contract, printer) },
  };
}

/** The first word of the path that names a concept. */
function tag(path: string): string {
  const words = path
    .split("/")
    .filter((word) => word !== "" && !/^(v1|platform|client|\.well-known|\{.*\})$/.test(word));
  return words[0]?.replace(/\.json$/, "") ?? "client";
}

function parametersIn(place: "path" | "query", schema: z.ZodType | undefined, printer: SchemaPrinter): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = printer.input(schema);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: property,
  }));
}

function body(contract: AnyContract, printer: SchemaPrinter): Json | undefined {
  if (contract.bodyType === "multipart" && !isRead(contract))
    return { required: true, content: { [mediaTypes.multipart]: { schema: upload } } };
  if (!contract.body) return undefined;
  const schema = printer.input(contract.body);
  return {
    required: schema.required !== undefined,
    content: { [mediaTypes[contract.bodyType ?? "form"]]: { schema } },
  };
}

const upload: JsonSchema = {
  type: "object",
  properties: { file: { type: "string", contentMediaType: "application/octet-stream" } },
  required: ["file"],
};

function success(contract: AnyContract, printer: SchemaPrinter): Json {
  switch (contract.envelope) {
    case "empty":
      return { [contract.status ?? 204]: { description: "Done" } };
    case "redirect":
      return {
        [contract.status ?? 307]: {
          description: "The address to go on to",
          headers: { Location: { required: true, schema: { type: "string", format: "uri" } } },
        },
      };
    case "bare":
      return { [contract.status ?? 200]: answer(printer.output(contract.response)) };
    case "piggyback":
      return {
        [contract.status ?? 200]: answer({
          type: "object",
          properties: {
            response: printer.output(contract.response),
            client: { anyOf: [{ $ref: "#/components/schemas/Client" }, { type: "null" }] },
          },
          required: ["response", "client"],
        }),
      };
  }
}

const answer = (schema: JsonSchema): Json => ({ description: "Success", content: { "application/json": { schema } } });

/** The errors of an operation, gathered by status. */
function failures(contract: AnyContract, printer: SchemaPrinter): Json {
  const codes = new Set([...authErrors[contract.auth], ...((contract.errors ?? []) as ErrorCode[])]);
  const byStatus = Map.groupBy(codes, (code) => entryOf(code, contract).status);
  const schema = printer.output(ErrorBody);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      { description: list.toSorted().join(", "), content: { "application/json": { schema } } },
    ]),
  );
}

function entryOf(code: ErrorCode, contract: AnyContract): { status: number } {
  const entry = errorRegistry[code] as { status: number } | undefined;
  if (!entry) throw new Error(`${contract.id} answers ${code}, which is not in the error registry.`);
  return entry;
}
