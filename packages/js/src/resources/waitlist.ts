import type { WaitlistResource } from "@latchkey/shared/types";

import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";

export class Waitlist extends withData<WaitlistResource>() implements WaitlistResource {
  static override shape: Shape = { path: "/waitlist" };
}
