import type { ReactNode } from "react";
import type { LocalizationResource, ModalName } from "../src/index.ts";
import type { FakeClerk } from "./fake-clerk.ts";

export interface Story {
  clerk: () => FakeClerk;
  /** Fragment of the address: the step of hash routing. */
  hash?: string;
  view: () => ReactNode;
  appearance?: object;
  localization?: LocalizationResource;
  /** Modals to open. */
  open?: { name: ModalName; props?: Record<string, unknown> };
  /** Names of buttons to press, one after the other. */
  press?: string[];
  /** Texts to type into fields, by label. */
  type?: Record<string, string>;
}
