import type { EnterpriseAccountConnectionResource, EnterpriseAccountResource } from "@latchkey/shared/types";

import { one } from "./hydrate.ts";
import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";
import { Verification } from "./verification.ts";

export class EnterpriseAccount extends withData<EnterpriseAccountResource>() implements EnterpriseAccountResource {
  static override shape: Shape = {
    path: "/me/enterprise_accounts",
    readers: {
      verification: one(() => Verification),
      enterprise_connection: one(() => EnterpriseConnection),
    },
  };
}

class EnterpriseConnection
  extends withData<EnterpriseAccountConnectionResource>()
  implements EnterpriseAccountConnectionResource {}
