import type { User } from "@latchkey/backend";
import type { AuthOptions } from "./auth-from-handover.ts";
import { auth } from "./auth.ts";
import { clerkClient } from "./clerk-client.ts";

/** The signed-in user, fetched from the Backend API; null when nobody is signed in. */
export async function currentUser(options: Pick<AuthOptions, "treatPendingAsSignedOut"> = {}): Promise<User | null> {
  const { userId } = await auth(options);
  if (!userId) return null;
  const { users } = await clerkClient();
  return users.getUser(userId);
}
