import * as contract from "@latchkey/contract/bapi";
import { updateInstance } from "../../domain/instances/index.ts";
import { findListed, listIdentifier, unlistIdentifier } from "../../domain/restrictions/index.ts";
import { deletedView } from "../../views/identifications.ts";
import { allowlistIdentifierView, blocklistIdentifierView, restrictionsView } from "../../views/restrictions.ts";
import { handle } from "../route.ts";
import { paginate } from "./paginate.ts";

export const restrictionRoutes = [
  handle(contract.updateInstanceRestrictions, async (ctx, { body }) =>
    restrictionsView(await updateInstance(ctx, ctx.instance, { settings: { restrictions: body } })),
  ),
  handle(contract.listAllowlistIdentifiers, async (ctx, { query }) => {
    const { identifiers, total } = await findListed(ctx, "allow", query);
    const data = identifiers.map((listed) => allowlistIdentifierView(ctx.instance, listed));
    return paginate(query.paginated, data, total);
  }),
  handle(contract.createAllowlistIdentifier, async (ctx, { body }) => {
    const listed = await listIdentifier(ctx, { list: "allow", text: body.identifier, notify: body.notify });
    return allowlistIdentifierView(ctx.instance, listed);
  }),
  handle(contract.deleteAllowlistIdentifier, async (ctx, { params }) => {
    await unlistIdentifier(ctx, "allow", params.identifier_id);
    return deletedView("allowlist_identifier", params.identifier_id);
  }),
  handle(contract.listBlocklistIdentifiers, async (ctx, { query }) => {
    const page = { limit: query.limit ?? 500, offset: query.offset ?? 0 };
    const { identifiers, total } = await findListed(ctx, "block", page);
    return { data: identifiers.map((listed) => blocklistIdentifierView(ctx.instance, listed)), total_count: total };
  }),
  handle(contract.createBlocklistIdentifier, async (ctx, { body }) =>
    blocklistIdentifierView(ctx.instance, await listIdentifier(ctx, { list: "block", text: body.identifier })),
  ),
  handle(contract.deleteBlocklistIdentifier, async (ctx, { params }) => {
    await unlistIdentifier(ctx, "block", params.identifier_id);
    return deletedView("blocklist_identifier", params.identifier_id);
  }),
];
