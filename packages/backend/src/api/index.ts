export type { ApiClient } from "./api-client.ts";
export { createApiClient } from "./api-client.ts";
