import { addTestingToken, bypassCaptcha, frontendApiPattern, requireFrontendApi } from "../common/frontend-api.ts";
import type { Cy, CypressGlobal } from "./types.ts";

export interface SetupClerkTestingTokenOptions {
  /** Host of the Frontend API. Default: what `clerkSetup` put into Cypress' environment. */
  frontendApiUrl?: string;
  /** Default: what `clerkSetup` put into Cypress' environment. */
  testingToken?: string;
}

/**
 * Adds the testing token to every request of this test to the Frontend API, so that neither bot checks nor rate limits
 * stop it.
 *
 * @throws Error when the address of the Frontend API is unknown.
 */
export function setupClerkTestingToken({ options }: { options?: SetupClerkTestingTokenOptions } = {}): void {
  const { Cypress, cy } = globalThis as unknown as { Cypress: CypressGlobal; cy: Cy };
  const frontendApi = requireFrontendApi(options?.frontendApiUrl || Cypress.env("CLERK_FAPI"));
  const token: string | undefined = options?.testingToken || Cypress.env("CLERK_TESTING_TOKEN");
  cy.intercept(frontendApiPattern(frontendApi), (request) => {
    if (token) request.url = addTestingToken(request.url, token);
    request.continue((response) => {
      response.body = bypassCaptcha(response.body);
    });
  });
}
