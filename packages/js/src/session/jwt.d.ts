import type { JWT } from "@latchkey/shared/types";
/** Reads a token without checking its signature. @throws when the text is no token. */
export declare function decodeToken(raw: string): JWT;
/** The same, or `undefined` when the text is no token. */
export declare function tryDecodeToken(raw: string | null | undefined): JWT | undefined;
/** Organization that a token of either version is for. */
export declare function tokenOrganizationId({ claims }: JWT): string | null;
/**
 * True when `candidate` may take the place of `current`: another session or organization, or read later at its
 * origin (`oiat`, which beats a token without one), or minted later.
 */
export declare function isNotStaler(candidate: JWT, current: JWT | undefined): boolean;
/** The claims that do not change from one token of a session to the next by themselves. */
export declare function lastingClaims({ claims }: JWT): string;
