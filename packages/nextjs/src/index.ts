export * from "@latchkey/react";
export { ClientClerkProvider as ClerkProvider } from "./provider/client-provider.tsx";
export type { ClerkProviderProps } from "./provider/props.ts";
export { SignIn, SignUp, UserProfile } from "./ui/components.tsx";
export type { auth } from "./auth-pointer.ts";
