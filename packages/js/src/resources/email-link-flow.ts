import type { CreateEmailLinkFlowReturn } from "@latchkey/shared/types";

import { isSettled, poll } from "./poll.ts";

/** Sends a link with `prepare`, then reads until the verification is settled by whoever opened it. */
export function emailLinkFlow<Params, Resource>(
  prepare: (params: Params & { strategy: "email_link" }) => Promise<unknown>,
  reload: () => Promise<Resource>,
  verificationOf: (resource: Resource) => { status: string | null },
): CreateEmailLinkFlowReturn<Params, Resource> {
  const polling = poll(reload, (resource) => isSettled(verificationOf(resource)));
  return {
    startEmailLinkFlow: async (params) => {
      await prepare({ strategy: "email_link", ...params });
      return polling.run();
    },
    cancelEmailLinkFlow: polling.stop,
  };
}
