import { findProgram, installDebianPackage } from "./packages.ts";

const names = ["chromium", "chromium-browser", "google-chrome"];

/** Path of a Chromium; installed from the system's packages when there is none and this account may. */
export function ensureChromium(): string {
  const found = findProgram(names);
  if (found) return found;
  installDebianPackage("chromium", "The browser tests");
  const installed = findProgram(names);
  if (!installed) throw new Error("chromium was installed but is not on PATH.");
  return installed;
}
