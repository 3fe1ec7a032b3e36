import { ClerkRuntimeError } from "@latchkey/shared/errors";
import type {
  OrganizationResource,
  SessionResource,
  SetActiveNavigate,
  SetActiveParams,
  SignedInSessionResource,
} from "@latchkey/shared/types";

import { decorateUrl } from "../urls/decorate-url.ts";
import { buildTasksUrl } from "../urls/page-urls.ts";
import type { Core } from "./core.ts";
import { afterSetActive, beforeSetActive } from "./window-hooks.ts";

/** See `Clerk.setActive`. @throws ClerkRuntimeError, ClerkAPIResponseError */
export async function setActive(core: Core, params: SetActiveParams): Promise<void> {
  if (!core.client) {
    throw new ClerkRuntimeError("setActive was called before the client was loaded", {
      code: "clerk_not_loaded",
    });
  }
  await core.quietly(async () => {
    const next = chooseSession(core, params.session);
    await beforeSetActive(next ? "select_session" : "sign-out");
    const session = next ? await activate(core, next, params) : null;
    core.session = session;
    core.cookies?.setActiveContext(session && core.context);
    const token = await session?.getToken();
    if (token) core.onToken(token);
    else core.cookies?.setSession(null);
    await leave(core, session, params);
  });
  core.tabs.post({ type: "session" });
  await afterSetActive();
}

function chooseSession(core: Core, wanted: SetActiveParams["session"]): SignedInSessionResource | null {
  if (wanted === undefined) return core.session ?? null;
  if (wanted === null) return null;
  const id = typeof wanted === "string" ? wanted : wanted.id;
  const session = core.findSession(id);
  if (session) return session;
  throw new ClerkRuntimeError(`There is no session "${id}" in this browser`, {
    code: "session_not_found",
  });
}

async function activate(
  core: Core,
  session: SignedInSessionResource,
  { organization }: SetActiveParams,
): Promise<SignedInSessionResource> {
  const selectsOrganization = organization !== undefined;
  if (selectsOrganization) session.lastActiveOrganizationId = organizationId(session, organization);
  if (core.options.touchSession !== false || selectsOrganization) {
    await session.touch({ intent: selectsOrganization ? "select_org" : "select_session" });
  }
  return core.findSession(session.id) ?? session;
}

function organizationId(session: SessionResource, wanted: OrganizationResource | string | null): string | null {
  const name = typeof wanted === "string" ? wanted : wanted?.id;
  if (!name || name.startsWith("org_")) return name ?? null;
  const membership = session.user?.organizationMemberships.find(({ organization }) => organization.slug === name);
  if (membership) return membership.organization.id;
  throw new ClerkRuntimeError(`The user is in no organization "${name}"`, {
    code: "organization_not_found",
  });
}

async function leave(core: Core, session: SignedInSessionResource | null, params: SetActiveParams): Promise<void> {
  await params.beforeEmit?.(session);
  const { navigate, redirectUrl } = params;
  if (navigate) {
    if (session) await navigate({ session, decorateUrl: (url) => decorateUrl(core, url) });
    else
      await (navigate as unknown as (params: { session: null }) => ReturnType<SetActiveNavigate>)({
        session,
      });
    return;
  }
  if (session?.status === "pending" && session.currentTask) {
    await core.clerk.navigate(buildTasksUrl(core, { redirectUrl }));
  } else if (redirectUrl) {
    await core.clerk.navigate(decorateUrl(core, redirectUrl));
  }
}
