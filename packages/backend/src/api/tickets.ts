import type { ActorToken, AgentTask, SignInToken, TestingToken } from "../resources/index.ts";
import { path } from "./path.ts";
import type { ApiCall } from "./request.ts";

/** `clerkClient.signInTokens`. */
export function signInTokensApi(call: ApiCall) {
  return {
    createSignInToken: (params: { userId: string; orgId?: string; expiresInSeconds?: number }) =>
      call<SignInToken>({ method: "POST", path: "/sign_in_tokens", body: params }),
    revokeSignInToken: (id: string) => call<SignInToken>({ method: "POST", path: path`/sign_in_tokens/${id}/revoke` }),
  };
}

export interface CreateActorTokenParams {
  /** Who is to be impersonated. */
  userId: string;
  /** Who acts; becomes the `act` claim. */
  actor: { sub: string; [key: string]: unknown };
  /** Default 3600. */
  expiresInSeconds?: number;
  /** Default 1800. */
  sessionMaxDurationInSeconds?: number;
}

/** `clerkClient.actorTokens`. */
export function actorTokensApi(call: ApiCall) {
  return {
    create: (params: CreateActorTokenParams) =>
      call<ActorToken>({ method: "POST", path: "/actor_tokens", body: params }),
    revoke: (id: string) => call<ActorToken>({ method: "POST", path: path`/actor_tokens/${id}/revoke` }),
  };
}

/** `clerkClient.testingTokens`. */
export function testingTokensApi(call: ApiCall) {
  return {
    createTestingToken: () => call<TestingToken>({ method: "POST", path: "/testing_tokens" }),
  };
}

export interface CreateAgentTaskParams {
  onBehalfOf: { userId: string } | { identifier: string };
  permissions: string;
  agentName: string;
  taskDescription: string;
  redirectUrl: string;
  sessionMaxDurationInSeconds?: number;
}

/** `clerkClient.agentTasks`. */
export function agentTasksApi(call: ApiCall) {
  return {
    create: (params: CreateAgentTaskParams) =>
      call<AgentTask>({ method: "POST", path: "/agents/tasks", body: params, deepBody: true }),
    revoke: (id: string) => call<AgentTask>({ method: "POST", path: path`/agents/tasks/${id}/revoke` }),
  };
}
