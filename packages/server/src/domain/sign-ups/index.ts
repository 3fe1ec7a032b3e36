export { createSignUp, updateSignUp, type SignUpRequest } from "./create-sign-up.ts";
export { findSignUp, requireSignUp } from "./find-sign-up.ts";
export { noteHuman } from "./humanity.ts";
export { deriveRequirements, type Requirements } from "./machine.ts";
export { returnToSignUp } from "./sign-up-with-oauth.ts";
export type { SignUp, SignUpFacts, SignUpStatus } from "./sign-up.ts";
export {
  attemptVerification,
  findSignUpOfLink,
  prepareVerification,
  proveByLink,
  resumeSignUp,
} from "./verify-sign-up.ts";
