import { errorRegistry } from "@latchkey/contract/errors";

/* Prints the codes of the error registry as a union type that every package may import. */
export function errorCodes(): Map<string, string> {
  const codes = Object.keys(errorRegistry).toSorted();
  const text = [
    "// Generated from packages/contract by tools/generate.ts. Do not edit.",
    "",
    "/** Every error code that a Latchkey server answers with. */",
    `export type ErrorCode =\n${codes.map((code) => `  | ${JSON.stringify(code)}`).join("\n")};`,
    "",
  ].join("\n");
  return new Map([["packages/shared/src/wire/error-codes.gen.ts", text]]);
}
