import { altcha } from "../../adapters/captcha/altcha.ts";
import type { Captcha } from "../../adapters/captcha/captcha.ts";
import { turnstile } from "../../adapters/captcha/turnstile.ts";
import type { InstanceContext } from "../../context.ts";
import { readSecrets } from "../instances/index.ts";

const DEFAULT_TURNSTILE = "https://challenges.cloudflare.com";

/** Key under which the challenges of an instance are signed. */
export const challengeSecret = (ctx: InstanceContext): string =>
  ctx.secrets.keyedHash("captcha-challenge", ctx.instance.id).toString("hex");

/** Who judges the answers to the challenges of an instance; undefined while it lacks the key to ask them. */
export async function captchaOf(ctx: InstanceContext): Promise<Captcha | undefined> {
  const { clock, log, config, instance, request } = ctx;
  if (instance.settings.attack_protection.bot_protection.provider === "altcha")
    return altcha({ secret: challengeSecret(ctx), clock });
  const secrets = await readSecrets(ctx, instance.id, "attack_protection.bot_protection");
  const secretKey = secrets.get("secret_key");
  if (!secretKey) {
    log.error({ instance: instance.id }, "bot protection: Turnstile has no secret_key, so nobody passes");
    return undefined;
  }
  const origin = config.turnstileUrl ?? DEFAULT_TURNSTILE;
  // Whoever runs the server may name a relay of their own network; nobody else names anything here.
  return turnstile({ origin, allowPrivate: config.turnstileUrl !== undefined, secretKey, ip: request?.ip, clock, log });
}
