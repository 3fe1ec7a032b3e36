import { isIP } from "node:net";
import type { Response } from "maxmind";
import { ConfigError } from "../../config/config.ts";

/** Where an address is, as far as the database knows. */
export interface Place {
  readonly city: string | null;
  /** Two letters of ISO 3166-1. */
  readonly country: string | null;
}

/** Finds the place of an IP address. */
export type Geo = (ip: string) => Place;

const nowhere: Place = { city: null, country: null };

/** Places for a server without a database of addresses: none. */
export const noGeo: Geo = () => nowhere;

interface PlaceRecord {
  city?: string | { names?: { en?: string } };
  country?: { iso_code?: string };
  country_code?: string;
}

/** The place that a record tells of, in the layout of MaxMind or in the flat one of ip-location-db. */
export function toPlace({ city, country, country_code: flatCountry }: PlaceRecord): Place {
  return {
    city: (typeof city === "string" ? city : city?.names?.en) || null,
    country: country?.iso_code ?? flatCountry ?? null,
  };
}

/**
 * Opens a MaxMind DB file (GeoLite2, GeoIP2, DB-IP or ip-location-db; city or country) and keeps it in memory. The file
 * is read again when it is replaced.
 *
 * @throws ConfigError when the file can not be read or is no such database.
 */
export async function openGeo(file: string): Promise<Geo> {
  const { open } = await import("maxmind");
  const reader = await open<Response>(file, { watchForUpdates: true, watchForUpdatesNonPersistent: true }).catch(
    (error: Error) => {
      throw new ConfigError(`LATCHKEY_GEO_DATABASE is ${file}, which is no readable .mmdb file: ${error.message}`);
    },
  );
  return (ip) => {
    if (isIP(ip) === 0) return nowhere;
    const record = reader.get(ip) as PlaceRecord | null;
    return record ? toPlace(record) : nowhere;
  };
}
