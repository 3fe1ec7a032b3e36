import type { InstanceContext } from "../../context.ts";
import { sendSecurityNotice, type SecurityNoticeSlug } from "../messages/index.ts";
import { isVerified, type User } from "./user.ts";

/** Tells the owner of a change of how they get in, at the address that was the primary one before it. In its transaction. */
export async function tellOwner(
  tx: InstanceContext,
  before: User,
  slug: SecurityNoticeSlug,
  url?: string,
): Promise<void> {
  if (!tx.instance.settings.notifications.security_changes) return;
  const address = before.emailAddresses.find(({ id }) => id === before.primaryEmailAddressId);
  if (!address || !isVerified(address)) return;
  await sendSecurityNotice(tx, {
    slug,
    recipient: address.value,
    userId: before.id,
    locale: before.locale,
    ...(url ? { url } : {}),
  });
}
