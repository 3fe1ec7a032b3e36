export { createSession, eventOfNew, newSession, type NewSession } from "./create-session.ts";
export { endSession, revokeUserSessions, type Ending } from "./end-session.ts";
export { findLiveSessions, findLiveSessionsOfUser, findSession, findSessions, wasSignedIn } from "./find-sessions.ts";
export { mintToken } from "./mint-token.ts";
export { noteFactorsVerified } from "./note-factors-verified.ts";
export { createRefreshToken, refreshSession } from "./refresh.ts";
export {
  effectiveStatus,
  factorVerificationAge,
  isLive,
  type Session,
  type SessionStatus,
  type TokenSession,
} from "./session.ts";
export { toSessionRow } from "./store.ts";
export { settleTasks, tasksOf } from "./tasks.ts";
export { touchSession } from "./touch-session.ts";
