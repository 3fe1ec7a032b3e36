import type { BrowserContext } from "../clients/index.ts";
import { domainError, notFound } from "../../lib/errors.ts";
import type { SignUp } from "./sign-up.ts";
import { selectSignUp } from "./store.ts";

/**
 * A sign-up of the browser's own client.
 *
 * @throws resource_not_found when there is none with the id; resource_forbidden when it is not the client's current one.
 */
export async function requireSignUp(ctx: BrowserContext, id: string): Promise<SignUp> {
  const client = ctx.browser.client;
  const signUp = client && (await selectSignUp(ctx.db, ctx.instance.id, id, ctx.clock.now()));
  if (!client || !signUp || signUp.clientId !== client.id) throw notFound("sign-up");
  if (client.signUpId !== id) throw domainError("resource_forbidden", { values: { resource: "sign-up" } });
  return signUp;
}

/** The current sign-up of the client, for display. */
export async function findSignUp(ctx: BrowserContext, id: string | null): Promise<SignUp | undefined> {
  return id === null ? undefined : selectSignUp(ctx.db, ctx.instance.id, id, ctx.clock.now());
}
