export { ClerkUIProvider, type ClerkUIProviderProps } from "./context.tsx";
export { SignIn } from "./components/sign-in/sign-in.tsx";
export { SignUp } from "./components/sign-up/sign-up.tsx";
