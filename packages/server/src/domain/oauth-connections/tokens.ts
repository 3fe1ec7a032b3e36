import type { AppContext } from "../../context.ts";
import type { Instance } from "../instances/index.ts";

/** What a provider gave to act for a person. */
export interface ProviderTokens {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
}

type SealContext = Pick<AppContext, "secrets"> & { readonly instance: Instance };

/** What sealed tokens belong to; they open for no other account. */
export interface TokenOwner {
  readonly strategy: string;
  readonly issuer: string;
  readonly subject: string;
}

const contextOf = ({ instance }: SealContext, { strategy, issuer, subject }: TokenOwner): string =>
  JSON.stringify(["external_accounts", instance.id, strategy, issuer, subject]);

export const sealTokens = (ctx: SealContext, owner: TokenOwner, tokens: ProviderTokens): Buffer =>
  ctx.secrets.seal(JSON.stringify(tokens), contextOf(ctx, owner));

export const openTokens = (ctx: SealContext, owner: TokenOwner, sealed: Uint8Array): ProviderTokens =>
  JSON.parse(ctx.secrets.open(sealed, contextOf(ctx, owner)).toString()) as ProviderTokens;
