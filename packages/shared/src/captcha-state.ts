/** Told on the element of a challenge against bots whenever what it shows changes; `detail` is the new state. */
export const captchaStateEvent = "clerk-captcha-state";
