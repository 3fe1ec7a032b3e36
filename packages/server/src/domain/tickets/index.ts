export {
  createActorToken,
  redeemActorToken,
  revokeActorToken,
  type ActorToken,
  type Impersonation,
} from "./actor-token.ts";
export { createSignInToken, redeemSignInToken, revokeSignInToken, type SignInToken } from "./sign-in-token.ts";
export { findTicket, type Ticket } from "./find-ticket.ts";
export { openTicket, type OpenedTicket } from "./open-ticket.ts";
export { createTestingToken, isTestingToken } from "./testing-token.ts";
