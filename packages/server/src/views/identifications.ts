import type { DeletedObject, EmailAddress, PhoneNumber } from "@latchkey/contract/resources";
import type { ExternalAccount } from "../domain/external-accounts/external-account.ts";
import { linkedAccounts, type Identification } from "../domain/users/user.ts";
import { identificationVerification } from "./verification.ts";
import type { Output } from "./wire.ts";

/** @param accounts the owner's accounts at providers: those that have the address are linked to it. */
export function emailAddressView(
  address: Identification,
  accounts: readonly ExternalAccount[] = [],
): Output<typeof EmailAddress> {
  return {
    object: "email_address",
    id: address.id,
    email_address: address.value,
    reserved: address.status === "reserved",
    verification: identificationVerification(address),
    linked_to: linkedAccounts(accounts, address).map(({ identificationId, strategy }) => ({
      id: identificationId,
      type: strategy,
    })),
    matches_sso_connection: false,
    created_at: address.createdAt.getTime(),
    updated_at: address.updatedAt.getTime(),
  };
}

/** @param backupCodes codes that were issued with the number just now. */
export function phoneNumberView(
  number: Identification,
  backupCodes: string[] | null = null,
): Output<typeof PhoneNumber> {
  return {
    object: "phone_number",
    id: number.id,
    phone_number: number.value,
    reserved_for_second_factor: number.reservedForSecondFactor,
    default_second_factor: number.defaultSecondFactor,
    reserved: number.status === "reserved",
    verification: identificationVerification(number),
    linked_to: [],
    backup_codes: backupCodes,
    created_at: number.createdAt.getTime(),
    updated_at: number.updatedAt.getTime(),
  };
}

export function deletedView(object: string, id: string): Output<typeof DeletedObject> {
  return { object, id, deleted: true };
}
