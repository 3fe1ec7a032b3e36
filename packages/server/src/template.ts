import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pino } from "pino";
import type { Template } from "./db/connect.ts";
import { migrate } from "./db/migrate.ts";
import { migrations } from "./db/migrations/index.ts";
import { Jobs } from "./jobs/jobs.ts";

const root = path.resolve(import.meta.dirname, "..");

/** Where the template lies of the present migrations, job queues and embedded database. */
function templatePlace(): Template {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const versions = [dependencies["@electric-sql/pglite"], dependencies["pg-boss"]];
  const digest = createHash("sha256")
    .update(JSON.stringify([migrations, versions]))
    .digest("hex")
    .slice(0, 16);
  const directory = path.join(root, ".cache", `template-${digest}`);
  return { directory, archive: `${directory}.tar` };
}

/** The prepared database, when one has been built. */
export function findTemplate(): Template | undefined {
  const place = templatePlace();
  return existsSync(place.directory) ? place : undefined;
}

/** Builds the template unless it is there: an embedded database that is initialised, migrated and has its queues. */
export async function buildTemplate(): Promise<void> {
  const place = templatePlace();
  if (existsSync(place.directory)) return;
  const { createTemplate } = await import("./db/pglite.ts");
  // Made aside and moved into place, the directory last: a half-made template must never be found.
  const temporary = `${place.directory}.${process.pid}`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(path.dirname(temporary), { recursive: true });
  const archive = await createTemplate(temporary, async (database) => {
    await migrate(database.db);
    const jobs = new Jobs(database, pino({ level: "warn" }));
    await jobs.prepare();
    await jobs.stop();
  });
  await writeFile(`${temporary}.tar`, Buffer.from(await archive.arrayBuffer()));
  await rename(`${temporary}.tar`, place.archive);
  await rename(temporary, place.directory);
}
