import { chromium, type Browser } from "playwright-core";
import { ensureChromium } from "../../tools/system/chromium.ts";

/** Flags for a Chromium in a closed network, as root, in a container. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

interface ChromiumOptions {
  args?: string[];
  env?: Record<string, string>;
}

/** A headless Chromium with a fresh profile; Chromium is installed first when there is none. */
export const openChromium = ({ args = [], env }: ChromiumOptions = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureChromium(),
    args: [...flags, ...args],
    ...(env && { env: { ...(process.env as Record<string, string>), ...env } }),
  });
