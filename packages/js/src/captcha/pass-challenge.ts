import type { Core } from "../core/core.ts";
import type { CaptchaChallengeJSON } from "./challenge.ts";
import { findPlace, show } from "./place.ts";
import { proveWork } from "./proof-of-work.ts";
import { loadTurnstile, passWidget } from "./turnstile.ts";

/** What a challenge is passed for. */
export type CaptchaAction = "signup" | "signin" | "verify" | "heartbeat";

/** What goes along with the call: an answer, or why there is none. */
export interface CaptchaFields {
  captchaToken?: string;
  captchaWidgetType?: string;
  captchaError?: string;
}

/** A challenge that takes longer than this says so, where it may show something. Milliseconds. */
const PATIENCE = 1_000;

/** Passes a challenge against bots. Never rejects: the server is told what failed, and decides. */
export async function passChallenge(core: Core, action: CaptchaAction): Promise<CaptchaFields> {
  const { displayConfig } = core.environment ?? {};
  const { captchaProvider, captchaPublicKey, captchaPublicKeyInvisible, captchaWidgetType } = displayConfig ?? {};
  const place = captchaWidgetType === "smart" && action !== "heartbeat" ? findPlace() : null;
  const type = place ? "smart" : "invisible";
  const sitekey = place ? captchaPublicKey : captchaPublicKeyInvisible;
  if (!sitekey) return { captchaError: "captcha_unavailable" };
  try {
    const captchaToken =
      captchaProvider === "turnstile"
        ? await passTurnstile(core, { sitekey, action }, place)
        : await passWork(core, place);
    show(place, "idle");
    return { captchaToken, captchaWidgetType: type };
  } catch (error) {
    show(place, "failed");
    return { captchaError: error instanceof Error ? error.message : String(error) };
  }
}

async function passWork(core: Core, place: HTMLElement | null): Promise<string> {
  const timer = setTimeout(() => show(place, "working"), PATIENCE);
  try {
    return await proveWork(await core.request<CaptchaChallengeJSON>({ path: "/client/captcha/challenge" }));
  } finally {
    clearTimeout(timer);
  }
}

async function passTurnstile(
  core: Core,
  widget: { sitekey: string; action: string },
  place: HTMLElement | null,
): Promise<string> {
  const turnstile = await loadTurnstile(core.options.nonce);
  const hidden = place ? undefined : document.body.appendChild(document.createElement("div"));
  if (hidden) hidden.hidden = true;
  const { clTheme = "auto", clSize = "normal", clLanguage } = place?.dataset ?? {};
  try {
    return await passWidget(turnstile, (place ?? hidden) as HTMLElement, {
      ...widget,
      theme: clTheme,
      size: clSize,
      language: clLanguage || "auto",
      "before-interactive-callback": () => show(place, "interactive"),
    });
  } finally {
    hidden?.remove();
  }
}
