import { Settings, type SettingsInput } from "@latchkey/contract/settings";
import { buildPublishableKey } from "@latchkey/shared/keys";
import type { AppContext } from "../../context.ts";
import { hashSecret, randomSecret } from "../../crypto/secrets.ts";
import { withTransaction } from "../../db/transaction.ts";
import { newId } from "../../lib/ids.ts";
import type { Instance } from "./instance.ts";
import { saveSecrets, splitSecrets } from "./settings-secrets.ts";
import { mergeDeep } from "./update-instance.ts";
import { insertInstance, insertSecretKey, upsertApplication } from "./store.ts";

/** What a new production instance begins with, unless its settings say otherwise. */
const productionSettings: SettingsInput = { attack_protection: { bot_protection: { enabled: true } } };

export interface NewInstance {
  id?: string | undefined;
  application?: { id?: string | undefined; name: string };
  environment: Instance["environment"];
  /** The first host goes into the publishable key. */
  frontendHosts: readonly [string, ...string[]];
  proxyUrl?: string | null;
  homeUrl?: string | null;
  allowedOrigins?: readonly string[];
  publishableKey?: string | undefined;
  secretKeys?: readonly string[] | undefined;
  settings?: SettingsInput;
}

/** Creates an instance with its signing key and at least one secret key. */
export async function createInstance(ctx: AppContext, input: NewInstance): Promise<Instance> {
  const now = ctx.clock.now();
  const application = {
    id: input.application?.id ?? newId("application", now),
    name: input.application?.name ?? "My application",
    now,
  };
  const { settings, secrets } = splitSecrets(input.settings ?? {});
  const instance: Instance = {
    id: input.id ?? newId("instance", now),
    applicationId: application.id,
    environment: input.environment,
    frontendHosts: input.frontendHosts,
    proxyUrl: input.proxyUrl ?? null,
    homeUrl: input.homeUrl ?? null,
    allowedOrigins: input.allowedOrigins ?? [],
    redirectUrls: [],
    satellites: [],
    publishableKey: input.publishableKey ?? buildPublishableKey(input.frontendHosts[0], input.environment),
    settings: Settings.parse(
      mergeDeep(
        { application_name: application.name, ...(input.environment === "production" ? productionSettings : {}) },
        settings,
      ),
    ),
    settingsVersion: 1,
    createdAt: now,
    updatedAt: now,
  };
  await withTransaction(ctx, async (tx) => {
    await upsertApplication(tx.db, application);
    await insertInstance(tx.db, instance);
    await saveSecrets(tx, instance.id, secrets);
    await tx.signingKeys.create(tx.db, instance.id, now);
    for (const secretKey of input.secretKeys ?? [newSecretKey(instance.environment)])
      await addSecretKey(tx, instance.id, secretKey);
  });
  ctx.instances.clear();
  return instance;
}

/** Stores a secret key of the instance; a key that is already there stays. */
export async function addSecretKey(
  ctx: AppContext,
  instanceId: string,
  secretKey: string,
  name = "default",
): Promise<void> {
  const now = ctx.clock.now();
  const id = newId("secretKey", now);
  await insertSecretKey(ctx.db, {
    id,
    instanceId,
    name,
    hash: hashSecret(secretKey),
    encrypted: ctx.secrets.seal(secretKey, `secret_keys:${instanceId}`),
    createdAt: now,
  });
}

const newSecretKey = (environment: Instance["environment"]): string =>
  `sk_${environment === "production" ? "live" : "test"}_${randomSecret(32).replaceAll(/[-_]/g, "")}`;
