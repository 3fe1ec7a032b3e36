import type { Clerk } from "@latchkey/shared/types";

/** How somebody signs in. The codes are those of test addresses and test numbers, 424242. */
export type ClerkSignInParams =
  | { strategy: "password"; identifier: string; password: string }
  | { strategy: "email_code" | "phone_code"; identifier: string }
  | { strategy: "ticket"; ticket: string };

const testNumber = /^\+1\d{3}55501\d{2}$/;

/** @throws Error for a code that would have to be read from a real mailbox or phone. */
export function requireTestIdentifier(params: ClerkSignInParams): void {
  if (params.strategy === "email_code" && !params.identifier.includes("+clerk_test"))
    throw new Error(
      `Only test addresses sign in with a code here; ${params.identifier} does not contain +clerk_test. With emailAddress instead of signInParams, any user signs in.`,
    );
  if (params.strategy === "phone_code" && !testNumber.test(params.identifier))
    throw new Error(
      `Only test numbers sign in with a code here, 555 0100 to 555 0199 behind any area code of +1; ${params.identifier} is none.`,
    );
}

/**
 * Signs in with the browser SDK of a page. Playwright sends the text of this function to the page, so it refers to
 * nothing outside of itself.
 */
export async function signInOnPage(params: ClerkSignInParams, page: { Clerk?: Clerk } = window): Promise<void> {
  const clerk = page.Clerk;
  const signIn = clerk?.client?.signIn;
  if (!clerk || !signIn) throw new Error("There is no loaded Clerk object on this page.");
  let attempt;
  if (params.strategy === "password" || params.strategy === "ticket") attempt = await signIn.create(params);
  else {
    const { strategy, identifier } = params;
    const started = await signIn.create({ identifier });
    const factors = (started.supportedFirstFactors ?? []).filter((factor) => factor.strategy === strategy);
    const factor = factors.find((each) => "safeIdentifier" in each && each.safeIdentifier === identifier) ?? factors[0];
    if (!factor)
      throw new Error(`${identifier} can not sign in with ${strategy}: the instance or the account lacks it.`);
    await started.prepareFirstFactor(factor as Parameters<typeof started.prepareFirstFactor>[0]);
    attempt = await started.attemptFirstFactor({ strategy, code: "424242" });
  }
  if (attempt.status !== "complete")
    throw new Error(`The sign-in needs more than this helper gives: its status is ${attempt.status}.`);
  await clerk.setActive({ session: attempt.createdSessionId });
}
