import type { Page } from "@playwright/test";
import { createClerkClient } from "@latchkey/backend";
import type { Clerk, SignOutOptions } from "@latchkey/shared/types";
import { requireTestIdentifier, signInOnPage, type ClerkSignInParams } from "../common/sign-in.ts";
import { setupClerkTestingToken, type SetupClerkTestingTokenOptions } from "./testing-token.ts";

declare global {
  interface Window {
    Clerk: Clerk;
  }
}

const TICKET_SECONDS = 300;

interface OnPage {
  /** A page that shows the app: the browser SDK on it does the work. */
  page: Page;
}

interface SignInOnPage extends OnPage {
  setupClerkTestingTokenOptions?: SetupClerkTestingTokenOptions;
}

/** Waits until the browser SDK of the page has loaded. */
async function loaded({ page }: OnPage): Promise<void> {
  await page.waitForFunction(() => window.Clerk?.loaded);
}

/**
 * Signs in without a form: with what a user would type, or any user by address, through a ticket of the Backend API
 * (with `CLERK_SECRET_KEY`). A page that shows nothing yet goes to `/` first.
 *
 * @throws Error when there is no such user, when the page has no browser SDK, and with what the server refused.
 */
async function signIn(
  options: SignInOnPage & ({ signInParams: ClerkSignInParams } | { emailAddress: string }),
): Promise<void> {
  const { page, setupClerkTestingTokenOptions } = options;
  if ("signInParams" in options) requireTestIdentifier(options.signInParams);
  await setupClerkTestingToken({
    context: page.context(),
    ...(setupClerkTestingTokenOptions && { options: setupClerkTestingTokenOptions }),
  });
  await openApp(page);
  await loaded({ page });
  const params = "signInParams" in options ? options.signInParams : await ticketFor(options.emailAddress);
  await page.evaluate(signInOnPage, params);
}

/** A page that has been nowhere goes to the start of the app. */
async function openApp(page: Page): Promise<void> {
  if (page.url() !== "about:blank") return;
  try {
    await page.goto("/");
  } catch (cause) {
    throw new Error(
      "The page shows no app yet. Go to one with page.goto() before clerk.signIn(), or set baseURL in Playwright's configuration.",
      { cause },
    );
  }
}

async function ticketFor(emailAddress: string): Promise<ClerkSignInParams> {
  const client = createClerkClient();
  const { data: users } = await client.users.getUserList({ emailAddress: [emailAddress] });
  const [user] = users;
  if (!user) throw new Error(`There is no user with the address ${emailAddress}.`);
  const { token } = await client.signInTokens.createSignInToken({ userId: user.id, expiresInSeconds: TICKET_SECONDS });
  return { strategy: "ticket", ticket: token };
}

/** Signs out, and goes where the app goes then. */
async function signOut({ page, signOutOptions }: OnPage & { signOutOptions?: SignOutOptions }): Promise<void> {
  await loaded({ page });
  try {
    await page.evaluate((options) => window.Clerk.signOut(options), signOutOptions);
  } catch (error) {
    // The page left before it could say that it is done.
    if (!String(error).includes("Execution context was destroyed")) throw error;
    await page.waitForLoadState();
  }
}

/** What a user does first and last, without the forms. */
export const clerk = { signIn, signOut, loaded };
