import { defineConfig } from "@playwright/test";

export default defineConfig({
  reporter: "line",
  outputDir: process.env["OUTPUT"],
  workers: 1,
  use: {
    baseURL: process.env["APP_URL"],
    launchOptions: { executablePath: process.env["CHROMIUM"], args: ["--no-sandbox", "--disable-gpu"] },
  },
  projects: [
    { name: "setup", testMatch: "global.setup.ts" },
    { name: "app", testMatch: "*.spec.ts", dependencies: ["setup"] },
  ],
});
