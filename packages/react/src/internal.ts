export { MultisessionAppSupport } from "./components/control.tsx";
export { ClerkContext, useClerkContext } from "./provider/clerk-context.ts";
export type { ClerkContextValue } from "./provider/clerk-context.ts";
export { clerkFor } from "./provider/clerk-instance.ts";
export { whenLoaded } from "./provider/when-loaded.ts";
export { readEnvironment } from "@latchkey/ui";
export { PrerenderProvider } from "@latchkey/ui/context";
