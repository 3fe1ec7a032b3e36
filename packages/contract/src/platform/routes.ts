import { contract, type AnyContract, type Auth } from "../contract.ts";

type PlatformDeclaration = Omit<AnyContract, "api" | "auth" | "envelope"> & { auth?: AnyContract["auth"] };

/** Declares one operation of the platform API: Latchkey's own management surface. */
export function platform<const C extends PlatformDeclaration>(
  declaration: C,
): C & {
  readonly api: "platform";
  readonly auth: C extends { readonly auth: infer A extends Auth } ? A : "secret-key";
  readonly envelope: "bare";
} {
  return contract({
    auth: "secret-key" as const,
    bodyType: "json",
    ...declaration,
    api: "platform" as const,
    envelope: "bare" as const,
  }) as never;
}
