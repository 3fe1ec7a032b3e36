import { prepareTesting, type ClerkSetupOptions } from "../common/setup.ts";

/**
 * Gets a testing token and puts it, with the address of the Frontend API, into the environment, where the tests of this
 * run find it. Call it once, in Playwright's global setup.
 *
 * @throws Error when a key is missing or unreadable, when the keys are of different kinds of instance, and when no
 * token can be had.
 */
export async function clerkSetup(options?: ClerkSetupOptions): Promise<void> {
  Object.assign(process.env, await prepareTesting(options));
}
