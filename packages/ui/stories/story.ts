import type { ReactNode } from "react";
import type { LocalizationResource, ModalName } from "../src/index.ts";
import type { FakeClerk } from "./fake-clerk.ts";
import type { Step } from "./step.ts";

export interface Story extends Step {
  clerk: () => FakeClerk;
  /** Query of the address. */
  query?: string;
  /** Fragment of the address: the step of hash routing. */
  hash?: string;
  view: () => ReactNode;
  appearance?: object;
  localization?: LocalizationResource;
  /** Modals to open. */
  open?: { name: ModalName; props?: Record<string, unknown> };
}
