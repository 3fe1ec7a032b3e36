import { Settings, type SettingsInput } from "@latchkey/contract/settings";
import type { AppContext } from "../../context.ts";
import type { Instance } from "./instance.ts";
import { selectInstance, updateInstanceRow, type InstanceChange } from "./store.ts";

type Change = Omit<InstanceChange, "settings"> & { settings?: SettingsInput };

/** Changes an instance; `settings` is merged key by key into the stored document. */
export async function updateInstance(
  ctx: AppContext,
  instance: Instance,
  { settings, ...change }: Change,
): Promise<Instance> {
  const merged = settings ? Settings.parse(mergeDeep(instance.settings, settings)) : undefined;
  await updateInstanceRow(ctx.db, instance.id, merged ? { ...change, settings: merged } : change, ctx.clock.now());
  ctx.instances.clear();
  const updated = await selectInstance(ctx.db, instance.id);
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
