import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compare, type Sheet } from "./darkroom.ts";

const directory = path.join(import.meta.dirname, "pictures");
const fileOf = (name: string): string => path.join(directory, `${name}.webp`);
const versionFile = path.join(directory, "chromium.txt");

/** Up to so many pixels of a sheet are what machines differ in, and not yet what anybody sees. */
const noise = 25;

/** What sets a sheet apart from the one that is kept under its name; undefined when nothing does. */
export async function differenceOf(name: string, sheet: Sheet): Promise<string | undefined> {
  if (!existsSync(fileOf(name))) return "there is no picture of it yet";
  const { pixels, share, views } = await compare(readFileSync(fileOf(name)), sheet);
  if (pixels <= noise) return undefined;
  return `${(share * 100).toPrecision(2)} % of its pixels differ, in ${views.join(", ") || "what is no more"}`;
}

export const keepPicture = (name: string, picture: Buffer): void => writeFileSync(fileOf(name), picture);

/** Names of the stories of which there is a picture. */
export const picturesOnDisk = (): string[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith(".webp"))
    .map((file) => path.basename(file, ".webp"));

/** Forgets the pictures of stories that are no more, and notes which Chromium takes the others. */
export function tidyPictures(names: readonly string[], chromium: string): void {
  mkdirSync(directory, { recursive: true });
  for (const name of picturesOnDisk()) if (!names.includes(name)) rmSync(fileOf(name));
  writeFileSync(versionFile, `${chromium}\n`);
}

/** The Chromium that took the pictures that are kept. */
export const chromiumOfPictures = (): string =>
  existsSync(versionFile) ? readFileSync(versionFile, "utf8").trim() : "none";
