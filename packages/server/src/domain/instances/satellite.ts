import { clerkSubdomain } from "@latchkey/shared/frontend-api-url";
import { isLoopbackHost } from "./instance.ts";

/** A further domain of an instance. Whoever signs in on the primary domain is signed in there too. */
export interface Satellite {
  readonly id: string;
  /** Host of its pages, with the port in development. */
  readonly name: string;
  readonly proxyUrl: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The host at which the Frontend API answers for the satellite. */
export const satelliteHost = ({ name }: Pick<Satellite, "name">): string => clerkSubdomain(name);

/** The name of the satellite whose Frontend API is at the host; undefined when none can be. */
export const satelliteName = (host: string): string | undefined => /^clerk\.(.+)$/.exec(host)?.[1];

/** Base under which browsers on the satellite reach the Frontend API, without a trailing slash. */
export function satelliteUrl(satellite: Satellite): string {
  if (satellite.proxyUrl) return satellite.proxyUrl.replace(/\/$/, "");
  const host = satelliteHost(satellite);
  return `${isLoopbackHost(host) ? "http" : "https"}://${host}`;
}

/** Whether a page lies on the satellite or on a subdomain of it. */
export function isOnSatellite({ name }: Pick<Satellite, "name">, { protocol, host }: URL): boolean {
  const isHere = host === name || host.endsWith(`.${name}`);
  return isHere && (protocol === "https:" || (protocol === "http:" && isLoopbackHost(name)));
}
