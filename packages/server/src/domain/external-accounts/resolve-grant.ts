import type { InstanceContext } from "../../context.ts";
import { handOver } from "../hand-over/index.ts";
import {
  makeRoom,
  findClaim,
  hasProof,
  isVerified,
  requireUser,
  type Identification,
  type User,
} from "../users/index.ts";
import { connectAccount, refreshAccount } from "./connect-account.ts";
import type { ExternalAccount } from "./external-account.ts";
import type { Grant } from "./grant.ts";
import { decideLink, type Link } from "./link.ts";
import { selectByIdentity } from "./store.ts";

/** Whose an account of a provider is, and what follows from it. */
export interface Resolution {
  readonly link: Link;
  /** The user whose it is or may become; null for `register` and `release`. */
  readonly user: User | null;
  /** The account, when it is connected already. */
  readonly account: ExternalAccount | undefined;
  /** The holder's claim to the address. */
  readonly claim: Identification | undefined;
}

/** Finds out whose the account behind a grant is; changes nothing. */
export async function resolveGrant(ctx: InstanceContext, grant: Grant): Promise<Resolution> {
  const account = await selectByIdentity(ctx.db, ctx.instance.id, grant);
  const claim =
    account || grant.emailAddress === null ? undefined : await findClaim(ctx, "email_address", grant.emailAddress);
  const holder = claim && (await requireUser(ctx, claim.userId));
  const link = decideLink({
    identity: account ? "connected" : "new",
    address: grant.emailAddress === null ? "none" : grant.isEmailVerified ? "verified" : "unverified",
    holder:
      !claim || !holder ? "nobody" : isVerified(claim) ? "verified" : hasProof(holder) ? "held_by_proven" : "held",
  });
  const user = account ? await requireUser(ctx, account.userId) : (holder ?? null);
  return { link, user: link === "release" || link === "register" ? null : user, account, claim };
}

/** Does what a resolution says. Returns the user whose the account is now; null when it is nobody's yet. */
export async function applyResolution(tx: InstanceContext, grant: Grant, resolution: Resolution): Promise<User | null> {
  const { link, user, account, claim } = resolution;
  if (link === "release" && claim) await makeRoom(tx, claim.type, claim.value);
  if (!user || link === "prove") return null;
  if (link === "sign_in" && account) {
    await refreshAccount(tx, account, grant);
    return requireUser(tx, user.id);
  }
  if (link === "first_proof" && claim) await handOver(tx, claim, `from_${grant.strategy}`);
  await connectAccount(tx, user.id, grant);
  return requireUser(tx, user.id);
}
