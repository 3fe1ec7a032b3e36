import type { InstanceKeys } from "../domain/instances/index.ts";

/** An instance with its keys, as the command line prints it. */
export function instanceKeysView({ instance, secretKeys }: InstanceKeys) {
  return {
    id: instance.id,
    environment: instance.environment,
    publishable_key: instance.publishableKey,
    secret_key: secretKeys[0] ?? null,
  };
}
