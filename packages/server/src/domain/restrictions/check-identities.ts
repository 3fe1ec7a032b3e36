import type { InstanceContext } from "../../context.ts";
import { isTestEmailAddress } from "../../crypto/codes.ts";
import { domainError, type DomainError } from "../../lib/errors.ts";
import { isTestMode } from "../instances/index.ts";
import { isDisposableDomain } from "./disposable-domains.ts";
import { domainOf, matchesOf, type Identity } from "./listed-identifier.ts";
import { selectMatches } from "./store.ts";

interface Standing {
  blocked: Identity | undefined;
  isAllowed: boolean;
}

/** How addresses and numbers stand with the lists that are in force; read in one query, or in none. */
export async function standingOf(ctx: InstanceContext, identities: readonly Identity[]): Promise<Standing> {
  const { allowlist, blocklist } = ctx.instance.settings.restrictions;
  const isAsked = (allowlist || blocklist) && identities.length > 0;
  const found = isAsked ? await selectMatches(ctx.db, ctx.instance.id, identities.flatMap(matchesOf)) : [];
  const isOn = (list: string, identity: Identity): boolean =>
    found.some((match) => match.list === list && matchesOf(identity).includes(match.identifier));
  return {
    blocked: blocklist ? identities.find((identity) => isOn("block", identity)) : undefined,
    isAllowed: !allowlist || identities.some((identity) => isOn("allow", identity)),
  };
}

export const refuse = (identity: Pick<Identity, "type"> | undefined): DomainError =>
  domainError("not_allowed_access", identity ? { param: identity.type } : {});

/**
 * Whether addresses are of a kind that the instance takes from people.
 *
 * @throws not_allowed_access
 */
export async function requireWelcomeKind(ctx: InstanceContext, identities: readonly Identity[]): Promise<void> {
  const rules = ctx.instance.settings.restrictions;
  for (const identity of identities.filter(({ type }) => type === "email_address")) {
    const { value } = identity;
    const isTest = isTestMode(ctx.instance) && isTestEmailAddress(value);
    if (rules.block_email_subaddresses && !isTest && isSubaddress(value)) throw refuse(identity);
    if (rules.block_disposable_email_domains && (await isDisposableDomain(domainOf(value)))) throw refuse(identity);
  }
}

/** Whether the local part carries a tag that the mailbox does not need. */
const isSubaddress = (emailAddress: string): boolean => /[+=#][^@]*@/.test(emailAddress);
