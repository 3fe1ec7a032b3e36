import type { Declaration, DeclaredInstance } from "@latchkey/contract/declaration";
import { buildPublishableKey, parsePublishableKey } from "@latchkey/shared/keys";
import type { AppContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import {
  addSecretKey,
  createInstance,
  readKeys,
  requireFreeClaims,
  updateInstance,
  type InstanceKeys,
} from "../instances/index.ts";

/**
 * Creates or updates what a document declares; applying it twice changes nothing the second time. What the document
 * does not name stays as it is.
 *
 * @throws form_param_missing, form_param_format_invalid for an instance without a host or with an unreadable key
 */
export async function applyDeclaration(ctx: AppContext, { applications }: Declaration): Promise<InstanceKeys[]> {
  const applied = new Set<string>();
  for (const application of applications) {
    for (const instance of application.instances)
      applied.add(await applyInstance(ctx, { id: application.id, name: application.name }, instance));
  }
  return (await readKeys(ctx)).filter(({ instance }) => applied.has(instance.id));
}

async function applyInstance(
  ctx: AppContext,
  application: { id: string | undefined; name: string },
  declared: DeclaredInstance,
): Promise<string> {
  const known = await readKeys(ctx);
  const hosts = hostsOf(declared);
  const existing =
    known.find(({ instance }) => instance.id === declared.id) ??
    (declared.id
      ? undefined
      : known.find(
          ({ instance }) =>
            instance.publishableKey === declared.publishable_key || instance.frontendHosts[0] === hosts?.[0],
        ));
  const settings = {
    ...declared.settings,
    ...(declared.session_token_version
      ? { session: { ...declared.settings?.session, token_version: declared.session_token_version } }
      : {}),
  };
  requireFreeClaims(settings.session?.claims);
  const common = {
    proxyUrl: declared.proxy_url,
    homeUrl: declared.home_url,
    allowedOrigins: declared.allowed_origins,
    settings: { application_name: application.name, ...settings },
  };
  if (existing) {
    await updateInstance(ctx, existing.instance, {
      ...defined(common),
      ...(hosts
        ? { frontendHosts: hosts, publishableKey: declared.publishable_key ?? existing.instance.publishableKey }
        : {}),
    });
    for (const secretKey of declared.secret_keys ?? []) await addSecretKey(ctx, existing.instance.id, secretKey);
    return existing.instance.id;
  }
  if (!hosts) throw domainError("form_param_missing", { param: "frontend_host" });
  const created = await createInstance(ctx, {
    ...defined(common),
    id: declared.id,
    application: { id: application.id, name: application.name },
    environment: declared.environment,
    frontendHosts: hosts,
    publishableKey: declared.publishable_key ?? buildPublishableKey(hosts[0], declared.environment),
    secretKeys: declared.secret_keys,
  });
  return created.id;
}

/** The hosts that the declaration names, or the one inside its publishable key. */
function hostsOf(declared: DeclaredInstance): [string, ...string[]] | undefined {
  const named = declared.frontend_hosts ?? (declared.frontend_host ? [declared.frontend_host] : undefined);
  if (named) return named as [string, ...string[]];
  if (declared.publishable_key === undefined) return undefined;
  const parsed = parsePublishableKey(declared.publishable_key);
  if (!parsed) throw domainError("form_param_format_invalid", { param: "publishable_key" });
  return [parsed.frontendApi];
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Defined<T>;
}
