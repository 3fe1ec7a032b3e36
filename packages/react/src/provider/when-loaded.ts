import { ClerkRuntimeError } from "@latchkey/shared/errors";
import type { Clerk } from "@latchkey/shared/types";

/** Resolves when the client is known. @throws ClerkRuntimeError on a server, and when loading failed. */
export function whenLoaded(clerk: Clerk): Promise<void> {
  if (typeof window === "undefined") {
    const message = "Methods of the browser SDK cannot be called while a server renders";
    return Promise.reject(new ClerkRuntimeError(message, { code: "clerk_runtime_not_browser" }));
  }
  if (clerk.loaded) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const onStatus = () => {
      if (clerk.status === "loading") return;
      clerk.off("status", onStatus);
      if (clerk.loaded) resolve();
      else
        reject(
          new ClerkRuntimeError("The browser SDK could not be loaded", {
            code: "clerk_not_loaded",
          }),
        );
    };
    clerk.on("status", onStatus, { notify: true });
  });
}
