import type { JWT } from "@latchkey/shared/types";
/** A client with what the session token says, to go on with while the server is away. */
export declare function clientFromToken({ claims, raw }: JWT): object;
