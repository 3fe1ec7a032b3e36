export * from "@latchkey/react";
export { ClerkProvider } from "./provider/server-provider.tsx";
export type { ClerkProviderProps } from "./provider/props.ts";
export { SignIn, SignUp, UserProfile } from "./ui/components.tsx";
