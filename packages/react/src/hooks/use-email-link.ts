"use client";
import type { CreateEmailLinkFlowReturn } from "@latchkey/shared/types";
import { useEffect, useMemo } from "react";

interface LinkResource<Flow> {
  createEmailLinkFlow: () => Flow;
}

/**
 * Sends a link by e-mail and waits until it was opened. The waiting ends with the component.
 * Takes a sign-in, a sign-up or an e-mail address.
 */
export function useEmailLink<Flow extends CreateEmailLinkFlowReturn<any, any>>(resource: LinkResource<Flow>): Flow {
  const flow = useMemo(() => resource.createEmailLinkFlow(), [resource]);
  useEffect(() => flow.cancelEmailLinkFlow, [flow]);
  return flow;
}
