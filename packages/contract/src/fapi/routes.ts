import { contract, type AnyContract } from "../contract.ts";

type FapiDeclaration = Omit<AnyContract, "api">;

/** Declares one operation of the Frontend API. */
export function fapi<const C extends FapiDeclaration>(declaration: C): C & { readonly api: "fapi" } {
  return contract({ ...declaration, api: "fapi" as const });
}
