import type { InstanceKeys } from "./client.ts";

/** Prints keys as the environment variables that an app needs, ready to paste. */
export function printKeys(instances: readonly InstanceKeys[], url: string): void {
  for (const instance of instances) {
    console.log(`\n# ${instance.id} (${instance.environment})`);
    console.log(`NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=${instance.publishable_key}`);
    console.log(`CLERK_SECRET_KEY=${instance.secret_key}`);
    console.log(`CLERK_API_URL=${url}`);
  }
  console.log("\n# Only for Clerk's own packages, which otherwise look for this server over https:");
  console.log(`NEXT_PUBLIC_CLERK_PROXY_URL=${url}`);
  console.log(`NEXT_PUBLIC_CLERK_JS_URL=${url}/npm/@clerk/clerk-js@6/dist/clerk.browser.js`);
  console.log(`NEXT_PUBLIC_CLERK_UI_URL=${url}/npm/@clerk/ui@1/dist/ui.browser.js`);
  console.log("NEXT_PUBLIC_CLERK_TELEMETRY_DISABLED=1\n");
}
