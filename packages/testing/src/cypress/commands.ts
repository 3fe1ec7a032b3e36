import type { Clerk, SignOutOptions } from "@latchkey/shared/types";
import { requireTestIdentifier, signInOnPage, type ClerkSignInParams } from "../common/sign-in.ts";
import type { Chain, Cy, CypressGlobal } from "./types.ts";

declare global {
  namespace Cypress {
    interface Chainable<Subject = any> {
      /** Signs in without a form, on a page that shows the app. */
      clerkSignIn(params: ClerkSignInParams): Chainable<void>;
      /** Signs out, and goes where the app goes then. */
      clerkSignOut(options?: SignOutOptions): Chainable<void>;
      /** Waits until the browser SDK of the page has loaded. */
      clerkLoaded(): Chainable<void>;
    }
  }
  interface Window {
    Clerk: Clerk;
  }
}

type Page = Window & { Clerk?: Clerk };

const patience = { timeout: 15_000 };

/** Adds `cy.clerkSignIn`, `cy.clerkSignOut` and `cy.clerkLoaded`. Call it in the support file. */
export function addClerkCommands({ Cypress, cy }: { Cypress: CypressGlobal; cy: Cy }): void {
  Cypress.Commands.add("clerkLoaded", () => loadedPage(cy));
  Cypress.Commands.add("clerkSignIn", (params: ClerkSignInParams) => {
    requireTestIdentifier(params);
    return loadedPage(cy).then(patience, (page) => signInOnPage(params, page));
  });
  Cypress.Commands.add("clerkSignOut", (options?: SignOutOptions) =>
    loadedPage(cy).then(patience, (page) => page.Clerk.signOut(options)),
  );
}

/** Cypress asks again while this throws. */
const loadedPage = (cy: Cy): Chain<Page> =>
  cy.window().should((page: Page) => {
    if (!page.Clerk?.loaded) throw new Error("The Clerk object of the page has not loaded.");
  });
