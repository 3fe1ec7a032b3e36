import { prepareTesting, type ClerkSetupOptions } from "../common/setup.ts";
import type { CypressConfig } from "./types.ts";

/**
 * Gets a testing token and puts it, with the address of the Frontend API, into Cypress' environment. Call it in
 * `setupNodeEvents` and return what it returns.
 *
 * @throws Error when a key is missing or unreadable, when the keys are of different kinds of instance, and when no
 * token can be had.
 */
export async function clerkSetup<Config extends CypressConfig>({
  config,
  options,
}: {
  config: Config;
  options?: ClerkSetupOptions;
}): Promise<Config> {
  config.env = { ...config.env, ...(await prepareTesting(options)) };
  return config;
}
