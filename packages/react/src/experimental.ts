export { useSignIn as useSignInSignal } from "./hooks/use-sign-in.ts";
export { useSignUp as useSignUpSignal } from "./hooks/use-sign-up.ts";
