export * from "@latchkey/react";
export { ClerkProvider } from "./provider/server-provider.tsx";
export type { ClerkProviderProps } from "./provider/props.ts";
export { UserProfile } from "./ui/components.tsx";
export { SignIn, SignUp } from "./ui/components.server.tsx";
export type { auth } from "./auth-pointer.ts";
