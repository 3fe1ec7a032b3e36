import { existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import type { Result, Row } from "./result.ts";

const START = (name: string): string => `<!-- ${name} -->\n`;
const END = "\n<!-- end -->";

const intro = `# Benchmark results

Written by the benchmarks themselves; every figure beside a peer's was taken in the same run. How to run them: [README.md](README.md).
A target that was not reached says **missed**.
`;

/** Replaces the section of one benchmark in the report and leaves the others as they are. */
export function writeReport(file: string, name: string, order: readonly string[], result: Result): void {
  const old = existsSync(file) ? readFileSync(file, "utf8") : "";
  const sections = order.flatMap((other) => {
    if (other === name) return [START(name) + render(name, result) + END];
    const from = old.indexOf(START(other));
    return from < 0 ? [] : [old.slice(from, old.indexOf(END, from) + END.length)];
  });
  writeFileSync(file, `${[intro, ...sections].join("\n")}\n`);
}

function render(name: string, { title, method, rows, notes = [] }: Result): string {
  return [
    `## ${title}`,
    method,
    table(rows),
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join("\n")] : []),
    `\`node scripts/run.mjs bench/run.ts ${name}\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}.`,
  ].join("\n\n");
}

function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, ours, peer, ratio, target, met }) =>
    [what, ours, peer ?? "", ratio ?? "", target, met ? "met" : "**missed**"].join(" | "),
  );
  return [
    "| what | ours | peer | ratio | target | |",
    "|---|---|---|---|---|---|",
    ...cells.map((line) => `| ${line} |`),
  ].join("\n");
}

function machine(): string {
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const [cpu] = os.cpus();
  return `${os.cpus().length} cores (${cpu?.model.trim() ?? os.arch()}), ${memory} GB, ${os.type()}, Node ${process.version.slice(1)}`;
}
