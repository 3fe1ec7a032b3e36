import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { develop } from "../packages/ui/stories/darkroom.ts";
import { openGallery } from "../packages/ui/stories/gallery.ts";
import { differenceOf, keepPicture, tidyPictures } from "../packages/ui/stories/kept-pictures.ts";

/*
 * `npm run pictures`: takes every story in its eight views and keeps the sheets that have changed.
 * `npm run pictures -- NAME …` takes those stories alone; `--to DIRECTORY` writes all sheets there and keeps none.
 */
const names = process.argv.slice(2);
const option = names.indexOf("--to");
const target = option === -1 ? undefined : names.splice(option, 2)[1];

const gallery = await openGallery();
const unknown = names.filter((name) => !gallery.names.includes(name));
if (unknown.length > 0) throw new Error(`There is no story ${unknown.join(", ")}`);
if (target) mkdirSync(target, { recursive: true });
else tidyPictures(gallery.names, gallery.chromium);

let complaints = 0;
for (const name of names.length > 0 ? names : gallery.names) {
  const seen = await gallery.visit(name).catch((error: unknown) => error as Error);
  if (seen instanceof Error) {
    console.log(`${name}: ${seen.message}`);
    complaints++;
    continue;
  }
  for (const complaint of seen.complaints) console.log(`${name}: ${complaint}`);
  complaints += seen.complaints.length;
  const change = target ? undefined : await differenceOf(name, seen.sheet);
  if (!target && !change) continue;
  const sheet = await develop(seen.sheet);
  if (target) writeFileSync(path.join(target, `${name}.webp`), sheet);
  else keepPicture(name, sheet);
  if (change) console.log(`${name}: ${change}; kept`);
}
await gallery.close();
process.exitCode = complaints > 0 ? 1 : 0;
