import type { SettingsInput } from "@latchkey/contract/settings";
import type { AppContext } from "../../context.ts";
import { deleteSettingsSecret, selectSettingsSecrets, upsertSettingsSecret } from "./store.ts";

/*
 * Secrets may be written as part of the settings, but never stay there: they are sealed and kept in a table of their
 * own. Whatever reads the settings document (environment, logs, operators) can not show what is not in it.
 */

const secretFields = ["client_secret", "private_key"] as const;

export interface SplitSettings {
  settings: SettingsInput;
  /** By path, such as `social.google.client_secret`; null removes. */
  secrets: ReadonlyMap<string, string | null>;
}

/** Takes the secrets out of settings that somebody wrote. */
export function splitSecrets(given: SettingsInput): SplitSettings {
  const secrets = new Map<string, string | null>();
  const settings = splitBotProtection(given, secrets);
  if (!settings.social) return { settings, secrets };
  const social = Object.fromEntries(
    Object.entries(settings.social).map(([provider, connection]) => {
      const kept = { ...connection };
      for (const field of secretFields) {
        const value = kept[field];
        if (value !== undefined) secrets.set(`social.${provider}.${field}`, value);
        delete kept[field];
      }
      return [provider, kept];
    }),
  );
  return { settings: { ...settings, social }, secrets };
}

function splitBotProtection(settings: SettingsInput, secrets: Map<string, string | null>): SettingsInput {
  const { attack_protection: protection } = settings;
  if (protection?.bot_protection?.secret_key === undefined) return settings;
  const { secret_key: secret, ...bot_protection } = protection.bot_protection;
  secrets.set("attack_protection.bot_protection.secret_key", secret);
  return { ...settings, attack_protection: { ...protection, bot_protection } };
}

const sealContext = (instanceId: string, path: string): string => `settings_secrets:${instanceId}:${path}`;

/** Seals and stores secrets of an instance. In the transaction that changes its settings. */
export async function saveSecrets(
  tx: AppContext,
  instanceId: string,
  secrets: SplitSettings["secrets"],
): Promise<void> {
  for (const [path, value] of secrets) {
    if (value === null) await deleteSettingsSecret(tx.db, instanceId, path);
    else {
      const sealed = tx.secrets.seal(value, sealContext(instanceId, path));
      await upsertSettingsSecret(tx.db, instanceId, path, sealed, tx.clock.now());
    }
  }
}

/** The secrets below `prefix`, in clear and by the rest of their path: `client_secret` for `social.google`. */
export async function readSecrets(ctx: AppContext, instanceId: string, prefix: string): Promise<Map<string, string>> {
  const rows = await selectSettingsSecrets(ctx.db, instanceId, `${prefix}.`);
  return new Map(
    rows.map(({ path, sealed }) => [
      path.slice(prefix.length + 1),
      ctx.secrets.open(sealed, sealContext(instanceId, path)).toString(),
    ]),
  );
}
