export type { NewIdentification } from "./add-identification.ts";
export { checkPassword, tryPassword } from "./check-password.ts";
export { createUser, type NewUser } from "./create-user.ts";
export { deleteUser } from "./delete-user.ts";
export {
  findClaim,
  findIdentification,
  findStandingClaim,
  findUser,
  findUserByIdentifier,
  findUsersById,
  isClaimed,
  isUsernameTaken,
  type FoundUser,
} from "./find-user.ts";
export { countUsers, findUsers, type UserFilters, type UserPage } from "./find-users.ts";
export {
  createIdentification,
  deleteIdentification,
  makeRoom,
  replaceIdentification,
  requireIdentification,
  updateIdentification,
  verifyIdentification,
} from "./identifications.ts";
export { attemptsLeft, clearFailedAttempts, requireUsable, reserveAttempt } from "./lockout.ts";
export { banUser, lockUser, setPasswordCompromised, unbanUser, unlockUser } from "./moderate-user.ts";
export { afterSignIn, recordSignIn, setVerificationSecret } from "./record.ts";
export { tellOwner } from "./tell-owner.ts";
export { updateMetadata, type MetadataPatch } from "./update-metadata.ts";
export { updateUser, type UserUpdate } from "./update-user.ts";
export { changeUser, requireMetadataSize, requireUser } from "./user-change.ts";
export type { UserChange } from "./store.ts";
export {
  displayIdentifier,
  hasProof,
  hasSecondFactor,
  identifies,
  identityOf,
  secondFactorNumbers,
  isLocked,
  isVerified,
  type Identification,
  type IdentificationType,
  type Metadata,
  type User,
} from "./user.ts";
export { changeOwnPassword, deleteOwnAccount, removeOwnPassword } from "./own-account.ts";
export { captureProfileImage, removeProfileImage, setProfileImage } from "./profile-image.ts";
export { attemptOwnIdentification, prepareOwnIdentification } from "./verify-own.ts";
