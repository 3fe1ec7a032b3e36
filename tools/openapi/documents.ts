import { registries, type AnyContract, type Surface } from "@latchkey/contract";
import { webhookEvents, webhookPayload, type WebhookEventType } from "@latchkey/contract/webhooks";
import { paths } from "./operations.ts";
import { SchemaPrinter } from "./schemas.ts";

type Json = Record<string, unknown>;

const securitySchemes = {
  client: {
    type: "apiKey",
    in: "cookie",
    name: "__client",
    description: "The client cookie of a browser; native apps send its value as the Authorization header.",
  },
  devBrowser: {
    type: "apiKey",
    in: "query",
    name: "__clerk_db_jwt",
    description: "The development browser token; development instances only.",
  },
  secretKey: { type: "http", scheme: "bearer", description: "A secret key of the instance." },
  operator: {
    type: "http",
    scheme: "bearer",
    description: "The token of whoever runs the server, derived from its master key.",
  },
} as const;

const sessionParameter = {
  name: "_clerk_session_id",
  in: "query",
  required: false,
  description: "The session to act for, where the client has several; otherwise the one used last.",
  schema: { type: "string" },
} as const;

interface Description {
  readonly title: string;
  readonly description: string;
  readonly surface: Surface;
  readonly schemes: readonly (keyof typeof securitySchemes)[];
}

/** The OpenAPI 3.1 document of one HTTP surface. */
export function httpDocument(about: Description, contracts: readonly AnyContract[]): Json {
  const printer = new SchemaPrinter(registries[about.surface]);
  const operations = paths(contracts, printer);
  return {
    ...head(about),
    servers: [{ url: "{origin}", variables: { origin: { default: "http://localhost:4000" } } }],
    paths: operations,
    components: {
      ...(about.surface === "fapi" && { parameters: { _clerk_session_id: sessionParameter } }),
      securitySchemes: Object.fromEntries(about.schemes.map((name) => [name, securitySchemes[name]])),
      schemas: sorted(printer.components),
    },
  };
}

/** The document of what webhook endpoints receive. */
export function webhooksDocument(about: Pick<Description, "title" | "description">): Json {
  const printer = new SchemaPrinter(registries.webhooks);
  const webhooks = Object.entries(webhookEvents).map(([type, event]) => [
    type,
    {
      post: {
        operationId: type,
        summary: event.summary,
        tags: [type.split(".")[0]],
        parameters: signatureHeaders,
        requestBody: {
          required: true,
          content: { "application/json": { schema: printer.output(webhookPayload(type as WebhookEventType)) } },
        },
        responses: { "2XX": { description: "Received; any other answer is tried again later" } },
      },
    },
  ]);
  return {
    ...head(about),
    webhooks: Object.fromEntries(webhooks),
    components: { schemas: sorted(printer.components) },
  };
}

const signatureHeaders = [
  ["svix-id", "Id of the message, the same in every attempt"],
  ["svix-timestamp", "Time of the attempt, in seconds since 1970"],
  ["svix-signature", "Signatures of id, timestamp and body, each as `v1,` and base64, separated by spaces"],
].map(([name, description]) => ({ name, in: "header", required: true, description, schema: { type: "string" } }));

const head = ({ title, description }: Pick<Description, "title" | "description">): Json => ({
  openapi: "3.1.0",
  info: { title, version: "2026-05-12", description, license: { name: "MIT", identifier: "MIT" } },
});

const sorted = (schemas: Json): Json =>
  Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1)));
