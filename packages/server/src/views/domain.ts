import type { Domain } from "@latchkey/contract/resources";
import type { AppContext } from "../context.ts";
import { accountsUrl } from "../domain/instances/accounts.ts";
import { isDevelopment, isLoopbackHost, keyHost, type Instance } from "../domain/instances/instance.ts";
import { satelliteHost, satelliteUrl, type Satellite } from "../domain/instances/satellite.ts";
import { frontendUrl } from "../domain/instances/urls.ts";
import type { Output } from "./wire.ts";

type Wire = Output<typeof Domain>;
type ViewContext = Pick<AppContext, "publicUrl"> & { instance: Instance };

/** An instance has one primary domain: its id follows from that of the instance. */
export const primaryDomainId = ({ id }: Instance): string => id.replace(/^ins_/, "dmn_");

export function primaryDomainView(ctx: ViewContext): Wire {
  const { instance } = ctx;
  const { homeUrl, proxyUrl } = instance;
  return {
    object: "domain",
    id: primaryDomainId(instance),
    name: homeUrl ? new URL(homeUrl).host : keyHost(instance).replace(/^clerk\./, ""),
    is_satellite: false,
    frontend_api_url: frontendUrl(ctx, instance),
    accounts_portal_url: accountsUrl(ctx, instance),
    proxy_url: proxyUrl,
    development_origin: isDevelopment(instance) ? (homeUrl ?? "") : "",
    cname_targets: [],
  };
}

/** In development all domains share the Frontend API of the key's host. */
export function satelliteView(ctx: ViewContext, satellite: Satellite): Wire {
  const { instance } = ctx;
  const { id, name, proxyUrl } = satellite;
  const isLive = !isDevelopment(instance);
  return {
    object: "domain",
    id,
    name,
    is_satellite: true,
    frontend_api_url: isLive ? satelliteUrl(satellite) : frontendUrl(ctx, instance),
    accounts_portal_url: null,
    proxy_url: proxyUrl,
    development_origin: isLive ? "" : `${isLoopbackHost(name) ? "http" : "https"}://${name}`,
    cname_targets:
      isLive && proxyUrl === null ? [{ host: satelliteHost(satellite), value: keyHost(instance), required: true }] : [],
  };
}
