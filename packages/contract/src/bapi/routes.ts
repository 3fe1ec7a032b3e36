import { contract, type AnyContract } from "../contract.ts";

type BapiDeclaration = Omit<AnyContract, "api" | "auth" | "envelope"> & { envelope?: AnyContract["envelope"] };

/** Declares one operation of the Backend API: it takes the secret key and answers bare resources. */
export function bapi<const C extends BapiDeclaration>(
  declaration: C,
): C & { readonly api: "bapi"; readonly auth: "secret-key"; readonly envelope: AnyContract["envelope"] } {
  return contract({
    envelope: "bare",
    bodyType: "json",
    ...declaration,
    api: "bapi" as const,
    auth: "secret-key" as const,
  }) as never;
}
