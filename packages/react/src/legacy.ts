export { useSignInLegacy as useSignIn } from "./hooks/use-sign-in.ts";
export { useSignUpLegacy as useSignUp } from "./hooks/use-sign-up.ts";
