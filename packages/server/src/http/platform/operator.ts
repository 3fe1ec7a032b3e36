import * as contract from "@latchkey/contract/platform";
import { applyDeclaration } from "../../domain/declarations/index.ts";
import { readKeys } from "../../domain/instances/index.ts";
import { instanceKeysView } from "../../views/instance.ts";
import { handle } from "../route.ts";

/** What the command line tool of whoever runs this server calls. */
export const operatorRoutes = [
  handle(contract.listInstanceKeys, async (ctx) => ({ instances: (await readKeys(ctx)).map(instanceKeysView) })),
  handle(contract.applyDeclaration, async (ctx, { body }) => ({
    instances: (await applyDeclaration(ctx, body)).map(instanceKeysView),
  })),
];
