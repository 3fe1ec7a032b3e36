import type { InstanceContext } from "../../context.ts";
import type { List, ListedIdentifier } from "./listed-identifier.ts";
import { selectListed } from "./store.ts";

export type { Identity, List, ListedIdentifier } from "./listed-identifier.ts";
export { allowInvited, listIdentifier, unlistIdentifier } from "./manage-lists.ts";
export { requireAdmitted, requireAdmittedUser, requireOpenDoor, requireWelcome, type Applicant } from "./open-door.ts";

/** A page of a list, newest first. */
export const findListed = (
  ctx: InstanceContext,
  list: List,
  page: { limit: number; offset: number },
): Promise<{ identifiers: ListedIdentifier[]; total: number }> => selectListed(ctx.db, ctx.instance.id, list, page);
