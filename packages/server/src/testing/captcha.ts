import { solveChallenge, type Challenge, type Solution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import type { SettingsInput } from "@latchkey/contract/settings";
import type { TestBrowser } from "./browser.ts";

/** Bot protection with challenges that take next to no time. */
export const easyChallenges: SettingsInput = {
  attack_protection: { bot_protection: { enabled: true, difficulty: 3 } },
};

/** The text that goes on the wire as `captcha_token`. */
export const captchaToken = (challenge: object, solution: object): string =>
  Buffer.from(JSON.stringify({ challenge, solution })).toString("base64");

/** Asks for a challenge. */
export async function getChallenge(browser: TestBrowser): Promise<Challenge> {
  const { status, body } = await browser.get<Challenge>("/v1/client/captcha/challenge");
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}

/** Solves a challenge as ALTCHA's own library does. */
export async function solve(challenge: Challenge): Promise<Solution> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error("The challenge has no solution.");
  return solution;
}

/** Asks for a challenge and does its work. */
export async function passCaptcha(browser: TestBrowser): Promise<{ captcha_token: string }> {
  const challenge = await getChallenge(browser);
  return { captcha_token: captchaToken(challenge, await solve(challenge)) };
}
