import type { Clerk } from "../../clerk.ts";

const screens = ["reset-password", "setup-mfa"];

/**
 * The step of SignIn and SignUp at which a session has to do something before it begins; undefined for a session that
 * may begin, and where the app has a page of its own for it.
 */
export function taskStep(clerk: Clerk, sessionId: string | null | undefined): string | undefined {
  const task = clerk.client?.sessions.find(({ id }) => id === sessionId)?.currentTask?.key;
  if (!task || !screens.includes(task)) return undefined;
  return clerk.__internal_getOption?.("taskUrls")?.[task] ? undefined : `tasks/${task}`;
}
