import * as contract from "@latchkey/contract/bapi";
import { createRedirectUrl, deleteRedirectUrl, requireRedirectUrl } from "../../domain/instances/index.ts";
import { deletedView } from "../../views/identifications.ts";
import { redirectUrlView } from "../../views/instance.ts";
import { handle } from "../route.ts";
import { paginate } from "./paginate.ts";

export const redirectUrlRoutes = [
  handle(contract.listRedirectUrls, async (ctx, { query: { limit, offset, paginated } }) => {
    const all = ctx.instance.redirectUrls.toReversed();
    return paginate(paginated, all.slice(offset, offset + limit).map(redirectUrlView), all.length);
  }),
  handle(contract.createRedirectUrl, async (ctx, { body }) => redirectUrlView(await createRedirectUrl(ctx, body.url))),
  handle(contract.getRedirectUrl, async (ctx, { params }) => redirectUrlView(requireRedirectUrl(ctx, params.id))),
  handle(contract.deleteRedirectUrl, async (ctx, { params }) => {
    await deleteRedirectUrl(ctx, params.id);
    return deletedView("redirect_url", params.id);
  }),
];
