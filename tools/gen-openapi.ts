import type { AnyContract } from "@latchkey/contract";
import * as bapi from "@latchkey/contract/bapi";
import * as fapi from "@latchkey/contract/fapi";
import * as platform from "@latchkey/contract/platform";
import { stringify } from "yaml";
import { httpDocument, webhooksDocument } from "./openapi/documents.ts";

/* Prints the contracts as OpenAPI 3.1, one document a surface. */

const contractsOf = (module: object): AnyContract[] =>
  Object.values(module).filter((value: unknown): value is AnyContract => isContract(value));

const isContract = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "api" in value && "path" in value && "method" in value;

/** File contents by path, relative to the repository. */
export function openapiDocuments(): Map<string, string> {
  const documents = {
    fapi: httpDocument(
      {
        title: "Latchkey Frontend API",
        description: "What browsers and native apps call. Bodies are forms; the answer carries the client beside it.",
        surface: "fapi",
        schemes: ["client", "devBrowser"],
      },
      contractsOf(fapi),
    ),
    bapi: httpDocument(
      {
        title: "Latchkey Backend API",
        description: "What an app's server calls with a secret key. Bodies and answers are JSON.",
        surface: "bapi",
        schemes: ["secretKey"],
      },
      contractsOf(bapi),
    ),
    platform: httpDocument(
      {
        title: "Latchkey platform API",
        description:
          "Management beyond Clerk's APIs: of an instance, with its secret key; of the server, as its operator.",
        surface: "bapi",
        schemes: ["secretKey", "operator"],
      },
      contractsOf(platform),
    ),
    webhooks: webhooksDocument({
      title: "Latchkey webhooks",
      description: "What is posted to an instance's webhook endpoints, signed as Standard Webhooks says.",
    }),
  };
  return new Map(
    Object.entries(documents).map(([name, document]) => [
      `openapi/${name}.yml`,
      `# Generated from packages/contract by tools/generate.ts. Do not edit.\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 })}`,
    ]),
  );
}
