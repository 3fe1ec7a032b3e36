import { clerk, setupClerkTestingToken } from "@latchkey/testing/playwright";
import { expect, test } from "@playwright/test";

const identifier = process.env["TEST_USER"] as string;
const password = process.env["TEST_PASSWORD"] as string;

// As tutorials have it: the page has not been anywhere before.
test("the start page greets whoever is signed in", async ({ page }) => {
  await clerk.signIn({ page, signInParams: { strategy: "password", identifier, password } });
  await page.goto("/");
  await expect(page.getByText(identifier)).toBeVisible();
});

test("nobody is signed in in the next test", async ({ page }) => {
  await setupClerkTestingToken({ page });
  await page.goto("/");
  await expect(page.getByText("Nobody")).toBeVisible();
  await clerk.signIn({ page, emailAddress: identifier });
  await expect(page.getByText(identifier)).toBeVisible();
  await clerk.signOut({ page });
  await expect(page.getByText("Nobody")).toBeVisible();
});
