import { createClerkClient, type AgentTask, type ClerkClient } from "@latchkey/backend";

/** A task, and how to reach the Backend API: a client, or what makes one. */
export type CreateAgentTaskParams = Parameters<ClerkClient["agentTasks"]["create"]>[0] & {
  clerkClient?: ClerkClient;
  /** Default: `CLERK_API_URL`, else the server that the publishable key names. */
  apiUrl?: string;
  /** Default: `CLERK_SECRET_KEY`. */
  secretKey?: string;
};

/**
 * Lets an agent act for a user: visiting the task's `url` signs the browser in.
 *
 * @throws ClerkAPIResponseError when the server refuses, ClerkRuntimeError when key or address are missing
 */
export function createAgentTestingTask({
  clerkClient,
  apiUrl,
  secretKey,
  ...task
}: CreateAgentTaskParams): Promise<AgentTask> {
  const client = clerkClient ?? createClerkClient({ ...(apiUrl && { apiUrl }), ...(secretKey && { secretKey }) });
  return client.agentTasks.create(task);
}
