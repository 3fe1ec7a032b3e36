// Apart, so that a browser bundle carries only those that it uses.
export const session = "__session";
export const clientUat = "__client_uat";
export const refresh = "__refresh";
export const devBrowser = "__clerk_db_jwt";
export const handshake = "__clerk_handshake";
export const handshakeNonce = "__clerk_handshake_nonce";
export const redirectCount = "__clerk_redirect_count";
export const client = "__client";
export const activeContext = "clerk_active_context";
