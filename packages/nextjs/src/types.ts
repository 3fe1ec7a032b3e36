export type * from "@latchkey/react/types";
export type { ClerkMiddlewareOptions } from "./middleware/options.ts";
export type { ClerkProviderProps as NextClerkProviderProps } from "./provider/props.ts";
export type {
  AuthFunction as ClerkMiddlewareAuth,
  SessionAuth as ClerkMiddlewareSessionAuthObject,
} from "./server/auth-types.ts";
