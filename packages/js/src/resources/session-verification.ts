import type { SessionVerificationResource } from "@latchkey/shared/types";

import { always, one } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";
import { Session } from "./session.ts";
import { Verification } from "./verification.ts";

/** One run of "prove again that it is you". */
export class SessionVerification
  extends withData<SessionVerificationResource>()
  implements SessionVerificationResource
{
  static override shape: Shape = {
    path: "",
    readers: {
      session: one(() => Session),
      first_factor_verification: always(() => Verification),
      second_factor_verification: always(() => Verification),
    },
  };
}
