import type { TabMessage } from "../session/cross-tab.ts";
import type { Core } from "./core.ts";
import { selectInitialSession } from "./select-session.ts";
import { takeSharedToken } from "./take-token.ts";

/** Follows what another tab of this browser did. */
export function onTabMessage(core: Core, message: TabMessage): void {
  if (message.type === "token") {
    takeSharedToken(core, message.raw);
  } else if (message.type === "signout") {
    void core.handleUnauthenticated({ broadcast: false });
  } else if (!core.session) {
    void adoptSession(core);
  }
}

// Another tab signed in: a tab that shows nobody follows.
async function adoptSession(core: Core): Promise<void> {
  await core.quietly(async () => {
    core.takeClient(await core.request({ path: "/client" }));
    selectInitialSession(core);
  });
}
