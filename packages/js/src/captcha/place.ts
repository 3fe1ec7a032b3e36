import { captchaStateEvent } from "@latchkey/shared/captcha-state";

/** What a challenge shows: nothing, that it takes a while, or that somebody has to do something. */
export type CaptchaState = "idle" | "working" | "interactive" | "failed";

/** The element of a page that a smart challenge may show itself in. */
export const findPlace = (): HTMLElement | null => document.querySelector<HTMLElement>("#clerk-captcha");

/** Marks the element with its state: components show a text for it, pages of their own may. */
export function show(place: HTMLElement | null, state: CaptchaState): void {
  if (!place) return;
  place.dataset["clState"] = state;
  if (state === "interactive") place.dataset["clInteractive"] = "true";
  else delete place.dataset["clInteractive"];
  place.dispatchEvent(new CustomEvent<CaptchaState>(captchaStateEvent, { detail: state }));
}
