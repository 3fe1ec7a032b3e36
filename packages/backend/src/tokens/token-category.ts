import type { JwtHeader } from "../jwt/decode.ts";

/** `cat` header values: what a token was made for. */
export const tokenCategories = {
  session: "cl_B7d4PD111AAA",
  template: "cl_B7d4PD222AAA",
  machine: "cl_B7d4PD333AAA",
  ignored: "cl_I7d4PD111III",
} as const;

/** True when a header lets its token stand for a session. Tokens from before categories have none. */
export function isSessionCategory({ cat }: JwtHeader): boolean {
  return cat === undefined || cat === tokenCategories.session || cat === tokenCategories.ignored;
}
