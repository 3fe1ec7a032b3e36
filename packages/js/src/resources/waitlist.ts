import type { JoinWaitlistParams, WaitlistResource } from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";
import type { Shape } from "./hydrate.ts";
import { withData } from "./resource.ts";

export class Waitlist extends withData<WaitlistResource>() implements WaitlistResource {
  static override shape: Shape = { path: "/waitlist" };
}

/** See `Clerk.joinWaitlist`. @throws ClerkAPIResponseError */
export async function joinWaitlist(host: Host, params: JoinWaitlistParams): Promise<Waitlist> {
  return new Waitlist(host, await host.call({ path: "/waitlist", method: "POST", body: { ...params } }));
}
