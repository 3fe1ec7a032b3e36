export { deliver, findAttempts, findDeliveries, requireDelivery, resend } from "./deliver.ts";
export type { Attempt, Delivery, Endpoint } from "./endpoint.ts";
export {
  createEndpoint,
  deleteEndpoint,
  findEndpoints,
  readSecret,
  requireEndpoint,
  rotateSecret,
  updateEndpoint,
} from "./manage-endpoints.ts";
