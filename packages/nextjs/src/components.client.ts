"use client";
export { ClientClerkProvider as ClerkProvider } from "./provider/client-provider.tsx";
