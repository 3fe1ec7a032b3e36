import * as contract from "@latchkey/contract/bapi";
import {
  createSatellite,
  deleteSatellite,
  requireProxyUrl,
  updateInstance,
  updateSatellite,
} from "../../domain/instances/index.ts";
import { domainError } from "../../lib/errors.ts";
import { primaryDomainId, primaryDomainView, satelliteView } from "../../views/domain.ts";
import { deletedView } from "../../views/identifications.ts";
import { handle, type BapiContext } from "../route.ts";

/** The proxy is all that can be changed: the name of the primary domain is in the keys. */
async function updatePrimary(ctx: BapiContext, name: string | undefined, proxyUrl: string | null | undefined) {
  if (name !== undefined && name !== primaryDomainView(ctx).name) throw domainError("domain_update_forbidden");
  if (proxyUrl === undefined) return primaryDomainView(ctx);
  const instance = await updateInstance(ctx, ctx.instance, { proxyUrl: requireProxyUrl(ctx, proxyUrl) });
  return primaryDomainView({ ...ctx, instance });
}

export const domainRoutes = [
  handle(contract.listDomains, async (ctx) => {
    const satellites = ctx.instance.satellites.map((satellite) => satelliteView(ctx, satellite));
    return { data: [primaryDomainView(ctx), ...satellites], total_count: satellites.length + 1 };
  }),
  handle(contract.addDomain, async (ctx, { body }) => {
    if (!body.is_satellite) throw domainError("primary_domain_already_exists");
    return satelliteView(ctx, await createSatellite(ctx, { name: body.name, proxyUrl: body.proxy_url ?? null }));
  }),
  handle(contract.updateDomain, async (ctx, { params, body: { name, proxy_url: proxyUrl } }) => {
    if (params.domain_id === primaryDomainId(ctx.instance)) return updatePrimary(ctx, name, proxyUrl);
    return satelliteView(ctx, await updateSatellite(ctx, params.domain_id, { name, proxyUrl }));
  }),
  handle(contract.deleteDomain, async (ctx, { params }) => {
    if (params.domain_id === primaryDomainId(ctx.instance))
      throw domainError("operation_not_allowed_on_primary_domain");
    await deleteSatellite(ctx, params.domain_id);
    return deletedView("domain", params.domain_id);
  }),
];
