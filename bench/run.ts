import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { writeReport } from "./lib/report.ts";
import type { Result } from "./lib/result.ts";

/* `node scripts/run.mjs bench/run.ts [name…]`: runs benchmarks one after the other, each in a process of its own. */

const names = ["authenticate-request", "mint-token", "sign-in", "read-session", "start", "bytes", "usable-card"];
const MARK = "\u0001result ";

async function runHere(name: string): Promise<void> {
  const { measure } = (await import(`./${name}.ts`)) as { measure: () => Promise<Result> };
  console.log(MARK + JSON.stringify(await measure()));
  process.exit(0);
}

function runInChild(name: string): Result {
  const child = spawnSync(
    process.execPath,
    ["--conditions=latchkey-source", "--disable-warning=ExperimentalWarning", import.meta.filename, "--here", name],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1e8, timeout: 600_000 },
  );
  const line = child.stdout.split("\n").find((candidate) => candidate.startsWith(MARK));
  if (child.status !== 0 || !line)
    throw new Error(`${name} ended with ${child.status ?? child.signal}\n${child.stdout}`);
  return JSON.parse(line.slice(MARK.length)) as Result;
}

const [first, second] = process.argv.slice(2);
if (first === "--here") {
  await runHere(second as string);
} else {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown) throw new Error(`There is no benchmark ${unknown}. There are: ${names.join(", ")}.`);
  const file = path.join(import.meta.dirname, "RESULTS.md");
  for (const name of wanted.length > 0 ? wanted : names) {
    console.log(`· ${name}`);
    writeReport(file, name, names, runInChild(name));
  }
  console.log(readFileSync(file, "utf8"));
}
