import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import official from "./official-surface.json" with { type: "json" };

interface Schema {
  $ref?: string;
  required?: string[];
  properties?: Record<string, Schema>;
}
interface Document {
  webhooks: Record<string, { post: { requestBody: { content: { "application/json": { schema: Schema } } } } }>;
  components: { schemas: Record<string, Schema> };
}

const document = parse(readFileSync(path.join(import.meta.dirname, "../../openapi/webhooks.yml"), "utf8")) as Document;
const resolve = (schema: Schema): Schema =>
  schema.$ref ? (document.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}) : schema;
const ours = Object.entries(document.webhooks).map(
  ([type, { post }]) => [type, post.requestBody.content["application/json"].schema] as const,
);

describe("webhook events", () => {
  test("are compared with all 45 types", () => {
    expect(new Set(official.webhooks.map(({ type }) => type)).size).toBe(45);
    console.info(`Webhooks: ${ours.length} of 45 event types exist.`);
  });

  test.each(ours)("%s has the official type, envelope and fields", (type, payload) => {
    const event = official.webhooks.find((candidate) => candidate.type === type);
    expect(event, "no such event").toBeDefined();
    const data = resolve(payload.properties?.["data"] ?? {});
    expect(payload.required).toEqual(expect.arrayContaining(event?.payload ?? []));
    expect(data.required).toEqual(expect.arrayContaining(event?.data ?? []));
  });
});
