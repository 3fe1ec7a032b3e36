export { createAgentTestingTask, type CreateAgentTaskParams } from "./common/agent-task.ts";
export type { ClerkSetupOptions } from "./common/setup.ts";
export type { ClerkSignInParams } from "./common/sign-in.ts";
export { clerk } from "./playwright/clerk.ts";
export { clerkSetup } from "./playwright/clerk-setup.ts";
export { setupClerkTestingToken, type SetupClerkTestingTokenOptions } from "./playwright/testing-token.ts";
