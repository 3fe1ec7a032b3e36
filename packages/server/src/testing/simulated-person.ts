import type { Answer, TestBrowser } from "./browser.ts";

/** Whom a test signs in as at the simulator. */
export interface SimulatedPerson {
  name?: string;
  emailAddress?: string;
  isEmailVerified?: boolean;
  /** The account at the provider; by default the same for the same address. */
  subject?: string;
}

/**
 * Goes to a simulated provider as a browser would, answers its page as the person, and returns the answer to the
 * callback. `deny` refuses.
 */
export async function visitSimulator(
  browser: TestBrowser,
  providerUrl: string,
  person: SimulatedPerson | "deny",
): Promise<Answer> {
  const question = await follow(browser, await browser.get(providerUrl));
  const fields: Record<string, string> =
    person === "deny"
      ? { action: "deny" }
      : {
          action: "continue",
          name: person.name ?? "",
          email_address: person.emailAddress ?? "",
          email_verified: String(person.isEmailVerified ?? true),
          ...(person.subject ? { subject: person.subject } : {}),
        };
  const resumed = await browser.post(question.url, fields);
  return (await follow(browser, resumed as Answer, "/v1/oauth_callback")).answer;
}

/** Follows redirects to pages of the server; stops after the one whose path is `last`. */
export async function follow(
  browser: TestBrowser,
  first: Answer,
  last?: string,
): Promise<{ url: string; answer: Answer }> {
  let answer = first;
  let url = "";
  for (let hops = 0; hops < 10; hops++) {
    const location = answer.headers.get("location");
    if (!location) return { url, answer };
    url = location;
    answer = await browser.get(location);
    if (last && new URL(location, "http://server").pathname === last) return { url, answer };
  }
  throw new Error(`The redirects do not end: ${url}`);
}
