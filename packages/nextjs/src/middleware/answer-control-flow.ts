import type { RequestState } from "@latchkey/backend/internal";
import { headerNames } from "@latchkey/shared/constants";
import { frontendApiUrl } from "@latchkey/shared/frontend-api-url";
import { parsePublishableKey } from "@latchkey/shared/keys";
import type { NextRequest } from "next/server.js";
import { NextResponse } from "next/server.js";
import type { ControlFlow } from "../server/control-flow.ts";
import type { ResolvedOptions } from "./options.ts";

/** The answer for a way out that a handler took. */
export function answerControlFlow(
  flow: ControlFlow,
  request: NextRequest,
  facts: { state: RequestState; options: ResolvedOptions; url: URL },
): Response {
  if (flow.type === "redirect") return NextResponse.redirect(new URL(flow.url, facts.url));
  if (flow.type === "unauthorized") return unauthorized(facts);
  // A page that cannot exist: Next renders the app's own not-found page.
  const response = NextResponse.rewrite(new URL(`/clerk_${Date.now()}`, request.url));
  response.headers.set(headerNames.authReason, "protect-rewrite");
  return response;
}

function unauthorized({ state, options, url }: { state: RequestState; options: ResolvedOptions; url: URL }): Response {
  const response = new NextResponse(null, { status: 401, statusText: "Unauthorized" });
  const key = parsePublishableKey(options.publishableKey);
  if (key && state.tokenType === "oauth_token") {
    const metadata = `${frontendApiUrl({ ...key, pageUrl: url })}/.well-known/oauth-protected-resource`;
    response.headers.set("WWW-Authenticate", `Bearer resource_metadata="${metadata}"`);
  }
  return response;
}
