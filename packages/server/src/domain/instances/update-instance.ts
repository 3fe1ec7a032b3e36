import { Settings, type SettingsInput } from "@latchkey/contract/settings";
import type { AppContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import type { Instance } from "./instance.ts";
import { saveSecrets, splitSecrets } from "./settings-secrets.ts";
import { selectInstance, updateInstanceRow, type InstanceChange } from "./store.ts";

type Change = Omit<InstanceChange, "settings"> & { settings?: SettingsInput };

/** Changes an instance; `settings` is merged key by key into the stored document, its secrets are sealed apart. */
export async function updateInstance(ctx: AppContext, instance: Instance, change: Change): Promise<Instance> {
  const { settings: given, ...rest } = change;
  const { settings, secrets } = splitSecrets(given ?? {});
  const merged = given ? Settings.parse(mergeDeep(instance.settings, settings)) : undefined;
  const updated = await withTransaction(ctx, async (tx) => {
    await updateInstanceRow(tx.db, instance.id, merged ? { ...rest, settings: merged } : rest, tx.clock.now());
    await saveSecrets(tx, instance.id, secrets);
    return selectInstance(tx.db, instance.id);
  });
  ctx.instances.clear();
  if (!updated) throw new Error(`Instance ${instance.id} vanished while it was changed.`);
  return updated;
}

/** Objects merge, everything else replaces. Free-form objects such as claims replace as a whole. */
export function mergeDeep(base: unknown, patch: unknown, key = ""): unknown {
  if (key === "claims" || !isPlainObject(base) || !isPlainObject(patch)) return patch;
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(patch)) {
    if (value !== undefined) merged[name] = mergeDeep(base[name], value, name);
  }
  return merged;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
