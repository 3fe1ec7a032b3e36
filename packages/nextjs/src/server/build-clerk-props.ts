import type { Organization, Session, User } from "@latchkey/backend";
import { makeAuthObjectSerializable, stripPrivateDataFromObject } from "@latchkey/backend/internal";
import type { RequestLike } from "./get-auth.ts";
import { getAuth } from "./get-auth.ts";

/** Resources that the page loaded itself and hands to its first render. */
export interface BuildClerkPropsOptions {
  user?: User | null;
  session?: Session | null;
  organization?: Organization | null;
}

/**
 * Props that tell the provider of a page in the Pages Router who is signed in, so that its first render does. Private metadata stays here.
 * @example return { props: { ...buildClerkProps(context.req) } };
 */
export function buildClerkProps(
  request: RequestLike,
  resources: BuildClerkPropsOptions = {},
): Record<"__clerk_ssr_state", object> {
  const { user, session, organization } = resources;
  const auth = makeAuthObjectSerializable(getAuth(request));
  const state = stripPrivateDataFromObject({
    ...auth,
    user: user ?? undefined,
    session: session ?? undefined,
    organization: organization ?? undefined,
  });
  return { __clerk_ssr_state: JSON.parse(JSON.stringify(state)) as object };
}
