import type { Environment } from "@latchkey/contract/resources";
import type { Settings } from "@latchkey/contract/settings";
import { providerName } from "../domain/oauth-connections/connection.ts";
import type { Output } from "./wire.ts";

/** The social providers of an instance, by strategy. */
export function socialView({ social }: Settings): Output<typeof Environment>["user_settings"]["social"] {
  const entries = Object.entries(social)
    .toSorted(([left], [right]) => left.localeCompare(right))
    .map(([key, settings]) => {
      const strategy = `oauth_${key}`;
      const view = {
        enabled: settings.enabled,
        required: false,
        authenticatable: settings.authenticatable,
        block_email_subaddresses: false,
        strategy,
        not_selectable: false,
        deprecated: false,
        name: providerName(key, settings),
        logo_url: settings.logo_url,
      };
      return [strategy, view] as const;
    });
  return Object.fromEntries(entries);
}

/** Strategies of the providers that people can sign in with. */
export const socialStrategies = ({ social }: Settings): string[] =>
  Object.entries(social)
    .filter(([, { enabled, authenticatable }]) => enabled && authenticatable)
    .map(([key]) => `oauth_${key}`)
    .toSorted();
