export type { Jwt, JwtHeader, JwtPayload } from "./jwt/decode.ts";
export { decodeJwt } from "./jwt/decode.ts";
export type { SignJwtOptions } from "./jwt/sign.ts";
export { signJwt } from "./jwt/sign.ts";
export type { VerifyJwtOptions } from "./jwt/verify.ts";
export { hasValidSignature, verifyJwt } from "./jwt/verify.ts";
