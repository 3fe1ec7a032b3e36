import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installDebianPackage } from "./packages.ts";

const root = path.resolve(import.meta.dirname, "../..");
const directory = "/usr/share/fonts/truetype";

/** Families that pictures of pages are taken with, and the Debian packages that bring them. */
const families = [
  { folder: "liberation", package: "fonts-liberation" },
  { folder: "dejavu", package: "fonts-dejavu-core" },
];

/**
 * Path of a fontconfig file that knows these fonts and no others of the machine, so that a text looks the same
 * everywhere. The fonts are installed when they are missing and this account may. Undefined where there is no
 * fontconfig to tell.
 */
export function ensureFonts(): string | undefined {
  if (process.platform !== "linux") return undefined;
  for (const family of families) {
    if (!existsSync(path.join(directory, family.folder))) installDebianPackage(family.package, "A picture of a page");
  }
  const file = path.join(root, "node_modules/.cache/latchkey/fonts.conf");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, configuration(path.join(path.dirname(file), "fontconfig")));
  return file;
}

const configuration = (cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${families.map(({ folder }) => `  <dir>${path.join(directory, folder)}</dir>`).join("\n")}
  <cachedir>${cache}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Liberation Sans</family></prefer></alias>
  <alias><family>serif</family><prefer><family>Liberation Serif</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>Liberation Mono</family></prefer></alias>
</fontconfig>
`;
