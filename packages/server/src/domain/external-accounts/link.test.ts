import { describe, expect, it } from "vitest";
import { decideLink, type Link, type Situation } from "./link.ts";

const identities: Situation["identity"][] = ["connected", "new"];
const addresses: Situation["address"][] = ["verified", "unverified", "none"];
const holders: Situation["holder"][] = ["nobody", "verified", "held", "held_by_proven"];

/** Every case of a new identity; a connected one is always its user's. */
const table: Record<Situation["address"], Record<Situation["holder"], Link>> = {
  verified: { nobody: "register", verified: "connect", held: "first_proof", held_by_proven: "release" },
  unverified: { nobody: "register", verified: "prove", held: "prove", held_by_proven: "prove" },
  none: { nobody: "register", verified: "register", held: "register", held_by_proven: "register" },
};

const situations = identities.flatMap((identity) =>
  addresses.flatMap((address) => holders.map((holder): Situation => ({ identity, address, holder }))),
);

describe("whose an account of a provider is", () => {
  it.each(situations)("$identity identity, $address address, holder $holder", (situation) => {
    const { identity, address, holder } = situation;
    expect(decideLink(situation)).toBe(identity === "connected" ? "sign_in" : table[address][holder]);
  });

  it("gives nobody's account away: without a connected identity, both sides have verified the address", () => {
    const givesAccess = situations.filter((situation) => ["sign_in", "connect"].includes(decideLink(situation)));
    for (const { identity, address, holder } of givesAccess)
      if (identity === "new") expect([address, holder]).toEqual(["verified", "verified"]);
    expect(givesAccess).toHaveLength(addresses.length * holders.length + 1);
  });

  it("never acts on an address that the provider does not vouch for", () => {
    const acting = situations.filter((situation) =>
      ["connect", "first_proof", "release"].includes(decideLink(situation)),
    );
    expect(new Set(acting.map(({ address }) => address))).toEqual(new Set(["verified"]));
  });
});
