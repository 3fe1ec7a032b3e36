import { getDomain } from "tldts";
import type { InstanceContext } from "../../context.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { isDevelopment, isLoopbackHost } from "./instance.ts";
import { satelliteHost, type Satellite } from "./satellite.ts";
import { deleteSatelliteRow, insertSatellite, selectInstancesByHost, updateSatelliteRow } from "./store.ts";

export interface SatelliteFields {
  name: string;
  proxyUrl: string | null;
}

/**
 * Adds a satellite domain.
 *
 * @throws form_param_format_invalid, known_hosting_domain, reserved_domain, duplicate_record,
 *   request_invalid_for_environment for a proxy in development
 */
export async function createSatellite(ctx: InstanceContext, fields: SatelliteFields): Promise<Satellite> {
  const now = ctx.clock.now();
  const name = requireName(ctx, fields.name);
  const proxyUrl = requireProxyUrl(ctx, fields.proxyUrl);
  const satellite = { id: newId("domain", now), name, proxyUrl, createdAt: now, updatedAt: now };
  await requireFree(ctx, name);
  if (!(await insertSatellite(ctx.db, ctx.instance.id, satellite)))
    throw domainError("duplicate_record", { param: "name" });
  ctx.instances.clear();
  return satellite;
}

/** Changes what is given. @throws resource_not_found and what `createSatellite` throws */
export async function updateSatellite(
  ctx: InstanceContext,
  id: string,
  fields: { [Name in keyof SatelliteFields]: SatelliteFields[Name] | undefined },
): Promise<Satellite> {
  const { name: before } = requireSatellite(ctx, id);
  const name = fields.name === undefined ? undefined : requireName(ctx, fields.name);
  const proxyUrl = fields.proxyUrl === undefined ? undefined : requireProxyUrl(ctx, fields.proxyUrl);
  if (name !== undefined && name !== before) await requireFree(ctx, name);
  const updated = await updateSatelliteRow(ctx.db, ctx.instance.id, id, { name, proxyUrl }, ctx.clock.now());
  if (updated === "taken") throw domainError("duplicate_record", { param: "name" });
  if (!updated) throw notFound("domain");
  ctx.instances.clear();
  return updated;
}

/** Removes a satellite: its browsers are strangers from then on. @throws resource_not_found */
export async function deleteSatellite(ctx: InstanceContext, id: string): Promise<void> {
  if (!(await deleteSatelliteRow(ctx.db, ctx.instance.id, id))) throw notFound("domain");
  ctx.instances.clear();
}

/** @throws resource_not_found */
function requireSatellite(ctx: InstanceContext, id: string): Satellite {
  const found = ctx.instance.satellites.find((satellite) => satellite.id === id);
  if (!found) throw notFound("domain");
  return found;
}

const pattern = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(:\d{1,5})?$/;

function requireName(ctx: InstanceContext, text: string): string {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^clerk\./, "");
  if (!pattern.test(name)) throw domainError("form_param_format_invalid", { param: "name" });
  if (isLoopbackHost(name)) return name;
  if (name.includes(":") && !isDevelopment(ctx.instance))
    throw domainError("form_param_format_invalid", { param: "name" });
  // Everybody may have a page below a public suffix, `com` or a hosting provider's.
  if (getDomain(name, { allowPrivateDomains: true }) === null)
    throw domainError("known_hosting_domain", { param: "name" });
  return name;
}

/**
 * The address of a proxy, as it is stored.
 *
 * @throws form_param_format_invalid, request_invalid_for_environment in development
 */
export function requireProxyUrl({ instance }: InstanceContext, text: string | null): string | null {
  if (text === null) return null;
  if (isDevelopment(instance))
    throw domainError("request_invalid_for_environment", { values: { environment: instance.environment } });
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSecure = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopbackHost(url.host));
  if (!url || !isSecure || url.username || url.password || url.search || url.hash)
    throw domainError("form_param_format_invalid", { param: "proxy_url" });
  return url.href.replace(/\/$/, "");
}

/** A satellite shares no host with a primary domain, its own or that of another instance. */
async function requireFree(ctx: InstanceContext, name: string): Promise<void> {
  const { homeUrl } = ctx.instance;
  const isHome = homeUrl !== null && new URL(homeUrl).host === name;
  const hosts = [name, satelliteHost({ name })];
  const found = await selectInstancesByHost(ctx.db, hosts);
  if (isHome || found.some((instance) => instance?.frontendHosts.some((host) => hosts.includes(host))))
    throw domainError("reserved_domain", { param: "name" });
}
