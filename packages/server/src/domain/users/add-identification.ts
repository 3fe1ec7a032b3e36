import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";
import { findClaim, findStandingClaim } from "./find-user.ts";
import { deleteUnverifiedTwins, insertIdentification } from "./store.ts";
import type { Identification, IdentificationType } from "./user.ts";

export interface NewIdentification {
  userId: string;
  type: IdentificationType;
  /** Normalised. */
  value: string;
  status: Identification["status"];
  strategy: string | null;
  reservedForSecondFactor?: boolean;
}

/**
 * Adds an address or number to a user. Inside a transaction.
 *
 * @throws form_identifier_exists when somebody has claimed it.
 */
export async function addIdentification(tx: InstanceContext, input: NewIdentification): Promise<string> {
  const now = tx.clock.now();
  const findObstacle = input.status === "unverified" ? findStandingClaim : findClaim;
  if (await findObstacle(tx, input.type, input.value))
    throw domainError("form_identifier_exists", { param: input.type });
  const id = newId("identification", now);
  await insertIdentification(tx.db, {
    id,
    instance_id: tx.instance.id,
    user_id: input.userId,
    type: input.type,
    value: input.value,
    status: input.status,
    strategy: input.strategy,
    verified_at: input.status === "verified" ? now : null,
    reserved_for_second_factor: input.reservedForSecondFactor ?? false,
    created_at: now,
    updated_at: now,
  });
  if (input.status !== "unverified") await deleteUnverifiedTwins(tx.db, tx.instance.id, input.type, input.value, id);
  return id;
}
