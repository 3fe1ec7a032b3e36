import { domainError, notFound } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import type { SignIn } from "./sign-in.ts";
import { selectSignIn } from "./store.ts";

/**
 * A sign-in of the browser's own client.
 *
 * @throws resource_not_found when there is none with the id; resource_forbidden when it is not the client's current one.
 */
export async function requireSignIn(ctx: BrowserContext, id: string): Promise<SignIn> {
  const client = ctx.browser.client;
  const signIn = client && (await selectSignIn(ctx.db, ctx.instance.id, id, ctx.clock.now()));
  if (!client || !signIn || signIn.clientId !== client.id) throw notFound("sign-in");
  if (client.signInId !== id) throw domainError("resource_forbidden", { values: { resource: "sign-in" } });
  return signIn;
}

/** The current sign-in of the client, for display. */
export async function findSignIn(ctx: BrowserContext, id: string | null): Promise<SignIn | undefined> {
  return id === null ? undefined : selectSignIn(ctx.db, ctx.instance.id, id, ctx.clock.now());
}
