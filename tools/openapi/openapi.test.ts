import * as bapi from "@latchkey/contract/bapi";
import * as fapi from "@latchkey/contract/fapi";
import * as platform from "@latchkey/contract/platform";
import { webhookEvents } from "@latchkey/contract/webhooks";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { openapiDocuments } from "../gen-openapi.ts";

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; required: boolean }[];
  requestBody?: { required: boolean; content: Record<string, { schema: { required?: string[] } }> };
  responses: Record<string, { content?: Record<string, { schema: unknown }> }>;
}
interface Document {
  openapi: string;
  paths?: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, unknown>;
  components: { schemas: Record<string, unknown> };
}

const documents = new Map(
  [...openapiDocuments()].map(([name, text]) => [name, parse(text, { maxAliasCount: 0 }) as Document]),
);
const document = (name: string): Document => documents.get(`openapi/${name}.yml`) as Document;
const operations = (name: string): Operation[] => Object.values(document(name).paths ?? {}).flatMap(Object.values);
const find = (name: string, id: string): Operation =>
  operations(name).find((operation) => operation.operationId === id) as Operation;

describe("OpenAPI documents", () => {
  test.each([...documents])("%s resolves every reference and names no schema in vain", (_, contents) => {
    const used = new Set(
      [...JSON.stringify(contents).matchAll(/"\$ref":"(#\/components\/schemas\/[^"]*)"/g)].map((match) => match[1]),
    );
    const defined = Object.keys(contents.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(used).toEqual(new Set(defined));
  });

  test.each([
    ["fapi", fapi],
    ["bapi", bapi],
    ["platform", platform],
  ])("%s has each declared operation once, with every parameter of its path", (name, contracts) => {
    const ids = operations(name).map((operation) => operation.operationId);
    expect(ids).toHaveLength(Object.keys(contracts).length);
    expect(new Set(ids)).toEqual(new Set(Object.values(contracts).map((contract) => contract.id)));
    for (const [path, item] of Object.entries(document(name).paths ?? {}))
      for (const operation of Object.values(item)) {
        const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
        expect(inPath.map((parameter) => parameter.name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, x]) => x));
      }
  });

  test("a body of fields that may all be left out is optional, and lists are not required", () => {
    const createUser = find("bapi", "createUser").requestBody;
    expect(createUser?.required).toBe(false);
    expect(find("fapi", "changePassword").requestBody).toMatchObject({
      required: true,
      content: { "application/x-www-form-urlencoded": { schema: { required: ["new_password"] } } },
    });
  });

  test("answers of the Frontend API carry the client, those of the Backend API are bare", () => {
    expect(find("fapi", "getMe").responses[200]?.content?.["application/json"]?.schema).toEqual({
      type: "object",
      properties: {
        response: { $ref: "#/components/schemas/User" },
        client: { anyOf: [{ $ref: "#/components/schemas/Client" }, { type: "null" }] },
      },
      required: ["response", "client"],
    });
    expect(find("bapi", "getUser").responses[200]?.content?.["application/json"]?.schema).toEqual({
      $ref: "#/components/schemas/User",
    });
  });

  test("errors are listed under the status of the registry", () => {
    expect(find("bapi", "revokeSignInToken").responses).toMatchObject({
      400: { description: "sign_in_token_cannot_be_revoked_code" },
      401: { description: "authorization_header_format_invalid, clerk_key_invalid" },
      404: { description: "resource_not_found" },
    });
  });

  test("webhooks has every event type", () => {
    expect(Object.keys(document("webhooks").webhooks ?? {})).toEqual(Object.keys(webhookEvents));
  });
});
