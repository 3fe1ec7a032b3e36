import type { Environment } from "@latchkey/contract/resources";
import type { AppContext } from "../context.ts";
import type { Instance } from "../domain/instances/instance.ts";
import { frontendUrl } from "../domain/instances/urls.ts";
import type { Output } from "./wire.ts";

type DisplayConfig = Output<typeof Environment>["display_config"];
type CaptchaConfig = Pick<DisplayConfig, Extract<keyof DisplayConfig, `captcha_${string}`>>;

const off: CaptchaConfig = {
  captcha_public_key: null,
  captcha_public_key_invisible: null,
  captcha_widget_type: null,
  captcha_provider: null,
  captcha_oauth_bypass: [],
  captcha_heartbeat: false,
  captcha_heartbeat_interval_ms: 600_000,
};

/**
 * How browsers come to challenges against bots. The key of a proof of work is the address that sets one: whoever holds
 * the key, Clerk's browser code by way of our widget included, needs to know nothing else.
 */
export function captchaConfig(ctx: Pick<AppContext, "publicUrl"> & { instance: Instance }): CaptchaConfig {
  const protection = ctx.instance.settings.attack_protection.bot_protection;
  if (!protection.enabled) return off;
  const { provider, site_key, invisible_site_key } = protection;
  const challenges = `${frontendUrl(ctx, ctx.instance)}/v1/client/captcha/challenge`;
  const key = provider === "altcha" ? challenges : site_key;
  return {
    captcha_public_key: key,
    captcha_public_key_invisible: provider === "altcha" ? challenges : (invisible_site_key ?? site_key),
    captcha_widget_type: protection.widget_type,
    captcha_provider: provider,
    captcha_oauth_bypass: protection.oauth_bypass,
    captcha_heartbeat: protection.heartbeat,
    captcha_heartbeat_interval_ms: protection.heartbeat_interval_in_seconds * 1_000,
  };
}
