export { ClerkProvider } from "./provider/server-provider.tsx";
