import type { AppleAppSiteAssociation, AssetLink } from "@latchkey/contract/resources";
import type { Settings } from "@latchkey/contract/settings";
import type { Output } from "./wire.ts";

/** What Android asks before it lets an app open the instance's links and use its passkeys. */
export const assetLinksView = ({ native }: Settings): Output<typeof AssetLink>[] =>
  native.android_apps.map((app) => ({
    relation: ["delegate_permission/common.handle_all_urls", "delegate_permission/common.get_login_creds"],
    target: { namespace: "android_app", ...app },
  }));

/** The same for Apple's platforms. */
export const appleAppsView = ({ native }: Settings): Output<typeof AppleAppSiteAssociation> => ({
  webcredentials: { apps: native.apple_apps },
});
