import type { AccountPortal } from "@latchkey/contract/resources";
import type { AppContext } from "../../context.ts";
import type { Instance } from "../../domain/instances/instance.ts";
import { environmentView } from "../environment.ts";
import type { Output } from "../wire.ts";

type ViewContext = Pick<AppContext, "publicUrl"> & { instance: Instance };

/** The hosted pages of the instance. One value of a colour serves light and dark. */
export function accountPortalView(ctx: ViewContext, origin: string | undefined): Output<typeof AccountPortal> {
  const { enabled, appearance } = ctx.instance.settings.account_portal;
  const { display_config: display } = environmentView(ctx, origin);
  const { colorBackground = null, colorPrimary = null } = appearance.variables;
  return {
    object: "account_portal",
    allowed: true,
    enabled,
    internal_linking: enabled,
    after_sign_in_url: display.after_sign_in_url,
    after_sign_up_url: display.after_sign_up_url,
    after_join_waitlist_url: display.after_join_waitlist_url,
    after_create_organization_url: display.after_create_organization_url,
    after_leave_organization_url: display.after_leave_organization_url,
    logo_link_url: display.logo_link_url,
    customization: {
      appearance: appearance.theme,
      background_color_dark: colorBackground,
      background_color_light: colorBackground,
      primary_color_dark: colorPrimary,
      primary_color_light: colorPrimary,
    },
  };
}
