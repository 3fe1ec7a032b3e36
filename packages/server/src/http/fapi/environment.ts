import {
  createDevBrowser,
  getAccountPortal,
  getAndroidAssetLinks,
  getAppleAppSiteAssociation,
  getEnvironment,
  getHealth,
  getWellKnownJwks,
  updateEnvironment,
} from "@latchkey/contract/fapi";
import { sql } from "kysely";
import { createDevBrowser as createDevBrowserRow } from "../../domain/clients/index.ts";
import { isDevelopment } from "../../domain/instances/index.ts";
import { domainError } from "../../lib/errors.ts";
import { accountPortalView } from "../../views/account-portal/json.ts";
import { environmentView } from "../../views/environment.ts";
import { appleAppsView, assetLinksView } from "../../views/native-apps.ts";
import { handle, type FapiContext } from "../route.ts";
import { giveDevBrowser } from "./dev-browser.ts";

async function readEnvironment(ctx: FapiContext) {
  await giveDevBrowser(ctx);
  return environmentView(ctx, ctx.request?.origin);
}

export const environmentRoutes = [
  handle(getEnvironment, readEnvironment),
  handle(updateEnvironment, readEnvironment),
  handle(getAccountPortal, async (ctx) => accountPortalView(ctx, ctx.request?.origin)),
  handle(createDevBrowser, async (ctx) => {
    if (!isDevelopment(ctx.instance))
      throw domainError("request_invalid_for_environment", { values: { environment: ctx.instance.environment } });
    const { token } = await createDevBrowserRow(ctx, ctx.browser.client);
    const now = ctx.clock.now().getTime();
    return {
      object: "dev_browser" as const,
      id: token,
      instance_id: ctx.instance.id,
      created_at: now,
      updated_at: now,
    };
  }),
  handle(getHealth, async (ctx) => {
    await sql`select 1`.execute(ctx.db);
    return { status: "pass" as const };
  }),
  handle(getWellKnownJwks, async (ctx) => {
    const keys = await ctx.signingKeys.all(ctx.db, ctx.instance.id);
    return { keys: keys.map((key) => key.publicJwk) };
  }),
  handle(getAndroidAssetLinks, async ({ instance }) => assetLinksView(instance.settings)),
  handle(getAppleAppSiteAssociation, async ({ instance }) => appleAppsView(instance.settings)),
];
