import type { CreateEmailLinkFlowReturn } from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";
import type { Polling } from "./poll.ts";

/** Sends a link with `prepare`, then reads until the verification is settled by whoever opened it. */
export function emailLinkFlow<Params, Resource>(
  host: Host,
  prepare: (params: Params & { strategy: "email_link" }) => Promise<unknown>,
  reload: () => Promise<Resource>,
  verificationOf: (resource: Resource) => { status: string | null },
): CreateEmailLinkFlowReturn<Params, Resource> {
  let polling: Polling<Resource> | undefined;
  return {
    startEmailLinkFlow: async (params) => {
      await prepare({ strategy: "email_link", ...params });
      const { poll, isSettled } = await host.loadLate();
      polling = poll(reload, (resource) => isSettled(verificationOf(resource)));
      return polling.run();
    },
    cancelEmailLinkFlow: () => polling?.stop(),
  };
}
