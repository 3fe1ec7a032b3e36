import type { AppContext } from "../../context.ts";
import type { Instance } from "./instance.ts";
import { selectInstances, selectSecretKeys } from "./store.ts";

export interface InstanceKeys {
  instance: Instance;
  secretKeys: string[];
}

/** Every instance with its secret keys in clear; for the operator's own terminal only. */
export async function readKeys(ctx: AppContext): Promise<InstanceKeys[]> {
  const instances = await selectInstances(ctx.db);
  return Promise.all(
    instances.map(async (instance) => ({
      instance,
      secretKeys: (await selectSecretKeys(ctx.db, instance.id)).map((row) =>
        ctx.secrets.open(row.encrypted, `secret_keys:${instance.id}`).toString(),
      ),
    })),
  );
}
