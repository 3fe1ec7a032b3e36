import { sql as instances } from "./0001-instances.ts";
import { sql as users } from "./0002-users.ts";
import { sql as signIn } from "./0003-sign-in.ts";
import { sql as events } from "./0004-events.ts";
import { sql as textMessages } from "./0005-text-messages.ts";
import { sql as secondFactors } from "./0006-second-factors.ts";
import { sql as compromisedPasswords } from "./0007-compromised-passwords.ts";
import { sql as reverifications } from "./0008-reverifications.ts";
import { sql as passkeys } from "./0009-passkeys.ts";
import { sql as externalAccounts } from "./0020-external-accounts.ts";
import { sql as invitations } from "./0030-invitations.ts";
import { sql as restrictions } from "./0031-restrictions.ts";
import { sql as waitlist } from "./0032-waitlist.ts";
import { sql as redirectUrls } from "./0033-redirect-urls.ts";
import { sql as nativeClients } from "./0060-native-clients.ts";
import { sql as satellites } from "./0061-satellites.ts";

/** Every migration by name, oldest first. Static, so that bundling keeps them; released ones are frozen. */
export const migrations: Readonly<Record<string, string>> = {
  "0001-instances": instances,
  "0002-users": users,
  "0003-sign-in": signIn,
  "0004-events": events,
  "0005-text-messages": textMessages,
  "0006-second-factors": secondFactors,
  "0007-compromised-passwords": compromisedPasswords,
  "0008-reverifications": reverifications,
  "0009-passkeys": passkeys,
  "0020-external-accounts": externalAccounts,
  "0030-invitations": invitations,
  "0031-restrictions": restrictions,
  "0032-waitlist": waitlist,
  "0033-redirect-urls": redirectUrls,
  "0060-native-clients": nativeClients,
  "0061-satellites": satellites,
};
