import { makeAuthObjectSerializable } from "@latchkey/backend/internal";
import type { InitialState } from "@latchkey/shared/types";
import { requestHeaders } from "../server/request-headers.ts";
import { optionalAuth } from "../server/auth.ts";
import { ClientClerkProvider } from "./client-provider.tsx";
import type { ClerkProviderProps } from "./props.ts";

/**
 * The provider in a server component. As it is, it leaves pages static: the browser finds out who is signed in. With `dynamic` the server
 * tells it, and every page below is rendered on demand.
 */
export function ClerkProvider({ dynamic, ...props }: ClerkProviderProps) {
  return dynamic ? <DynamicProvider {...props} /> : <ClientClerkProvider {...props} />;
}

async function DynamicProvider(props: ClerkProviderProps) {
  const headers = await requestHeaders().promise;
  const auth = makeAuthObjectSerializable(optionalAuth(headers, { treatPendingAsSignedOut: false }));
  const nonce = props.nonce ?? headers.get("x-nonce") ?? undefined;
  return <ClientClerkProvider initialState={auth as unknown as InitialState} {...props} nonce={nonce} />;
}
