import { startPoller } from "../session/poller.ts";
import type { Core } from "./core.ts";
import { watchFocus } from "./watch-focus.ts";

/** Keeps the session's token and its cookie fresh for as long as the page is open. */
export function keepFresh(core: Core): void {
  if (core.options.polling !== false) startPoller(async () => core.session?.getToken());
  watchFocus(core);
}
