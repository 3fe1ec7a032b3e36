export type { ApiClient, ApiClientOptions } from "./api-client.ts";
export { createApiClient } from "./api-client.ts";
