import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildTemplate } from "../packages/server/src/template.ts";
import { ensureInstalled } from "../scripts/install.mjs";
import { buildWhenStale } from "./build-when-stale.ts";
import { ensureChromium } from "./system/chromium.ts";
import { startPostgres } from "./system/postgres.ts";

/* Runs the suites one after the other and prints `N passed, N failed` over all of them. */

interface Counts {
  passed: number;
  failed: number;
}

interface Suite {
  name: string;
  run: (report: string) => Promise<Counts>;
}

const root = path.resolve(import.meta.dirname, "..");
const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
const scratch = mkdtempSync(path.join(tmpdir(), "latchkey-test-"));

/** Runs vitest projects; a file that does not load counts as one failure. */
function runVitest(report: string, args: string[], env: Record<string, string> = {}, cwd = root): Counts {
  const result = spawnSync(
    process.execPath,
    [vitest, "run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    {
      cwd,
      stdio: "inherit",
      env: { ...process.env, ...env },
    },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const summary = JSON.parse(readFileSync(report, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const broken = summary.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = summary.numFailedTests + broken;
  // Vitest also fails for errors outside any test.
  return { passed: summary.numPassedTests, failed: failed === 0 && result.status !== 0 ? 1 : failed };
}

const suites: Suite[] = [
  {
    name: "unit",
    run: async (report) => runVitest(report, ["--project", "unit", "--project", "components", "--project", "contract"]),
  },
  { name: "server", run: async (report) => runVitest(report, ["--project", "server", "--project", "attack"]) },
  { name: "sdk", run: async (report) => runVitest(report, ["--project", "sdk", "--project", "testing"]) },
  {
    name: "server-postgres",
    run: async (report) => {
      const postgres = await startPostgres(path.join(scratch, "postgres"));
      try {
        return runVitest(report, ["--project", "server", "--project", "attack"], {
          LATCHKEY_TEST_POSTGRES_URL: postgres.url,
        });
      } finally {
        await postgres.stop();
      }
    },
  },
  {
    name: "compat",
    run: async (report) => {
      ensureInstalled(path.join(root, "tests/compat"));
      return runVitest(report, ["--project", "compat"]);
    },
  },
  { name: "consumers", run: async (report) => runVitest(report, ["--project", "consumers"]) },
  { name: "e2e", run: async (report) => runVitest(report, ["--project", "e2e"]) },
];

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0)
    throw new Error(
      `There is no suite ${unknown.join(", ")}; there are ${suites.map((suite) => suite.name).join(", ")}.`,
    );
  await buildTemplate();
  await buildWhenStale();
  ensureChromium();
  const totals: Counts = { passed: 0, failed: 0 };
  for (const suite of suites) {
    if (wanted.length > 0 && !wanted.includes(suite.name)) continue;
    console.log(`\n── ${suite.name}`);
    const started = performance.now();
    const counts = await suite.run(path.join(scratch, `${suite.name}.json`)).catch((error: unknown) => {
      console.error(error);
      return { passed: 0, failed: 1 };
    });
    totals.passed += counts.passed;
    totals.failed += counts.failed;
    console.log(
      `── ${suite.name}: ${counts.passed} of ${counts.passed + counts.failed} in ${Math.round((performance.now() - started) / 1_000)} s`,
    );
  }
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
}

try {
  await main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
