import { clerkSetup } from "@latchkey/testing/playwright";
import { test as setup } from "@playwright/test";

setup("get a testing token", async () => {
  await clerkSetup();
});
