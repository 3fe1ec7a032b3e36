import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const conditions = ["latchkey-source"];
const shared = { resolve: { conditions }, ssr: { resolve: { conditions } } };

export default defineConfig({
  ...shared,
  test: {
    // Vitest leaves one processor free, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: [
            "packages/{shared,contract,backend,js,types,localizations,cli}/src/**/*.test.ts",
            "tools/**/*.test.ts",
          ],
          environment: "node",
          testTimeout: 20_000,
        },
      },
      {
        ...shared,
        test: {
          name: "server",
          include: ["packages/server/src/**/*.test.ts"],
          environment: "node",
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "components",
          include: ["packages/{react,ui,elements,nextjs}/src/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          testTimeout: 20_000,
          setupFiles: ["packages/ui/stories/fake-dialog.ts"],
        },
      },
      {
        ...shared,
        test: {
          name: "testing",
          include: ["packages/testing/src/**/*.test.ts", "tests/testing/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
          environment: "node",
          testTimeout: 20_000,
        },
      },
      {
        ...shared,
        test: {
          name: "sdk",
          include: ["tests/sdk/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "consumers",
          include: ["tests/consumers/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "e2e",
          include: ["tests/e2e/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        ...shared,
        test: {
          name: "compat",
          include: ["tests/compat/*.test.ts"],
          environment: "node",
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        ...shared,
        test: {
          name: "attack",
          include: ["tests/attack/**/*.test.ts"],
          environment: "node",
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
