import type { SessionWithActivitiesResource } from "@latchkey/shared/types";

import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";

/** A session of the user on any of their devices. */
export class SessionWithActivities
  extends withData<SessionWithActivitiesResource>()
  implements SessionWithActivitiesResource
{
  static override shape: Shape = { path: "/me/sessions" };

  revoke = () => this.post("revoke");
}
