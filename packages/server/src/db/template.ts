import { createHash } from "node:crypto";
import { openAsBlob } from "node:fs";
import { mkdir, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";

const directory = path.resolve(import.meta.dirname, "../../.cache");

/** Where the template of the present migrations lies. */
function templateFile(): string {
  const digest = createHash("sha256").update(JSON.stringify(migrations)).digest("hex").slice(0, 16);
  return path.join(directory, `template-${digest}.tar`);
}

/** The prepared data directory, when one has been built for the present migrations. */
export async function loadTemplate(): Promise<Blob | undefined> {
  const file = templateFile();
  return (await stat(file).catch(() => undefined)) ? openAsBlob(file) : undefined;
}

/** Builds the template unless it is there: an embedded database that is already initialised and migrated. */
export async function buildTemplate(): Promise<string> {
  const file = templateFile();
  if (await stat(file).catch(() => undefined)) return file;
  const { dumpTemplate } = await import("./pglite.ts");
  const dump = await dumpTemplate(async (database) => {
    await migrate(database.db);
  });
  await mkdir(directory, { recursive: true });
  // Written aside and moved into place: a half-written template must never be found.
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, Buffer.from(await dump.arrayBuffer()));
  await rename(temporary, file);
  return file;
}
