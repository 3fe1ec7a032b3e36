import type { RedirectUrl as RedirectUrlSchema } from "@latchkey/contract/resources";
import type { RedirectUrl } from "../domain/instances/instance.ts";
import type { InstanceKeys } from "../domain/instances/index.ts";
import type { Output } from "./wire.ts";

/** An instance with its keys, as the command line prints it. */
export function instanceKeysView({ instance, secretKeys }: InstanceKeys) {
  return {
    id: instance.id,
    environment: instance.environment,
    publishable_key: instance.publishableKey,
    secret_key: secretKeys[0] ?? null,
  };
}

export const redirectUrlView = ({ id, url, createdAt }: RedirectUrl): Output<typeof RedirectUrlSchema> => ({
  object: "redirect_url",
  id,
  url,
  created_at: createdAt.getTime(),
  updated_at: createdAt.getTime(),
});
