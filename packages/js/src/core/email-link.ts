import * as queryNames from "@latchkey/shared/query-names";
import { EmailLinkError, EmailLinkErrorCode } from "@latchkey/shared/errors";
import type { CustomNavigation, HandleEmailLinkVerificationParams } from "@latchkey/shared/types";

import type { Core } from "./core.ts";

/**
 * Finishes an attempt on the page that an e-mailed link leads to.
 * @throws EmailLinkError when the link was too old, failed, or belongs to another browser.
 */
export async function handleEmailLinkVerification(
  core: Core,
  params: HandleEmailLinkVerificationParams,
  navigate?: CustomNavigation,
): Promise<unknown> {
  await core.started;
  const query = new URLSearchParams(location.search);
  const status = query.get(queryNames.status);
  if (status === "expired") throw new EmailLinkError(EmailLinkErrorCode.Expired);
  if (status === "client_mismatch") throw new EmailLinkError(EmailLinkErrorCode.ClientMismatch);
  if (status !== "verified") throw new EmailLinkError(EmailLinkErrorCode.Failed);

  const go = async (to: string | undefined) => to && (navigate ?? core.clerk.navigate)(to);
  const session = core.findSession(query.get(queryNames.createdSession));
  if (session) {
    return core.setActive({
      session,
      navigate: ({ decorateUrl }) =>
        go(params.redirectUrlComplete && decorateUrl(params.redirectUrlComplete)) as Promise<unknown>,
    });
  }
  const { signIn, signUp } = core.client ?? {};
  const isOpen = signIn?.status === "needs_second_factor" || signUp?.status === "missing_requirements";
  if (isOpen) return go(params.redirectUrl);
  params.onVerifiedOnOtherDevice?.();
  return undefined;
}
