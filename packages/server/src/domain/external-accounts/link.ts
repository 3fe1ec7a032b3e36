/** What is known when a person arrives with an account of a provider. */
export interface Situation {
  /** Whether the identity, issuer and subject, is connected to a user already. */
  readonly identity: "connected" | "new";
  /** What the provider says of the address. */
  readonly address: "verified" | "unverified" | "none";
  /**
   * Who has the address here. `held`: somebody who has proven nothing so far. `held_by_proven`: somebody who has not
   * proven this address, but another one or an account of a provider.
   */
  readonly holder: "nobody" | "verified" | "held" | "held_by_proven";
}

/**
 * - `sign_in`: it is the user's.
 * - `connect`: both sides have verified the address; the account becomes one of the holder's.
 * - `first_proof`: the provider vouches for an address that its holder never proved. The holder becomes the person, and
 *   loses whatever gave access before.
 * - `prove`: the provider does not vouch, so the person has to sign in as the holder in another way first.
 * - `release`: the holder, who is somebody else, loses a claim that they never proved; then as `register`.
 * - `register`: nobody's yet.
 */
export type Link = "sign_in" | "connect" | "first_proof" | "prove" | "release" | "register";

/** Whose an account of a provider is. Addresses link two accounts only when both sides have verified them. */
export function decideLink({ identity, address, holder }: Situation): Link {
  if (identity === "connected") return "sign_in";
  if (address === "none" || holder === "nobody") return "register";
  if (address === "unverified") return "prove";
  if (holder === "verified") return "connect";
  return holder === "held" ? "first_proof" : "release";
}
