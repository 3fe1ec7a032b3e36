export { createAgentTestingTask, type CreateAgentTaskParams } from "./common/agent-task.ts";
export type { ClerkSetupOptions } from "./common/setup.ts";
export type { ClerkSignInParams } from "./common/sign-in.ts";
export { clerkSetup } from "./cypress/clerk-setup.ts";
export { addClerkCommands } from "./cypress/commands.ts";
export { setupClerkTestingToken, type SetupClerkTestingTokenOptions } from "./cypress/testing-token.ts";
