import type { Answer, TestBrowser } from "./browser.ts";
import { visitSimulator, type SimulatedPerson } from "./simulated-person.ts";

/** Where an app on port 3000 wants its browsers back. */
export const socialUrls = {
  redirect_url: "http://localhost:3000/sso-callback",
  action_complete_redirect_url: "http://localhost:3000/done",
};

/** Where a verification sends its browser. */
export const providerUrlOf = (
  verification: { external_verification_redirect_url?: string | null } | null | undefined,
): string => verification?.external_verification_redirect_url ?? "";

type Client = Answer["body"]["response"];

/** Where a browser ends up after a round trip to a provider, and what its client says then. */
interface Arrival {
  location: string | null;
  client: Client;
}

async function arrive(browser: TestBrowser, url: string, person: SimulatedPerson | "deny"): Promise<Arrival> {
  const back = await visitSimulator(browser, url, person);
  if (back.status !== 303) throw new Error(`The callback answered ${back.status}: ${JSON.stringify(back.body)}`);
  return { location: back.headers.get("location"), client: (await browser.get("/v1/client")).body.response };
}

/** Signs in by way of a simulated provider. */
export async function signInAtProvider(
  browser: TestBrowser,
  person: SimulatedPerson | "deny",
  strategy = "oauth_google",
): Promise<Arrival> {
  const { body } = await browser.createSignIn({ strategy, ...socialUrls });
  return arrive(browser, providerUrlOf(body.response.first_factor_verification), person);
}

/** Signs up by way of a simulated provider. */
export async function signUpAtProvider(
  browser: TestBrowser,
  person: SimulatedPerson | "deny",
  fields: Record<string, string> = {},
): Promise<Arrival> {
  const { body } = await browser.createSignUp({ strategy: "oauth_google", ...socialUrls, ...fields });
  return arrive(browser, providerUrlOf(body.response.verifications.external_account), person);
}
