import { z } from "zod";
import { resource } from "../registry.ts";

const color = z.string().nullable();

/** The hosted pages, for those who link to them. */
export const AccountPortal = resource(
  "AccountPortal",
  ["fapi"],
  z.object({
    object: z.literal("account_portal"),
    allowed: z.boolean(),
    enabled: z.boolean(),
    internal_linking: z.boolean(),
    after_sign_in_url: z.string(),
    after_sign_up_url: z.string(),
    after_join_waitlist_url: z.string(),
    after_create_organization_url: z.string(),
    after_leave_organization_url: z.string(),
    logo_link_url: z.string(),
    customization: z.object({
      appearance: z.enum(["auto", "dark", "light"]).nullable(),
      background_color_dark: color,
      background_color_light: color,
      primary_color_dark: color,
      primary_color_light: color,
    }),
  }),
);
