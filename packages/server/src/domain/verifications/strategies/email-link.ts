import { domainError } from "../../../lib/errors.ts";
import { withTransaction } from "../../../db/transaction.ts";
import { frontendUrl, requireRedirectTarget } from "../../instances/index.ts";
import { sendLink, type LinkSlug } from "../../messages/index.ts";
import type { EmailLinkPayload } from "../email-link.ts";
import { LINK_TTL_SECONDS, type Purpose } from "../one-time-secret.ts";
import { issueToken } from "../tokens.ts";
import { emailCode, factorsOf } from "./code.ts";
import type { Strategy } from "./strategy.ts";

const slugs: Partial<Record<Purpose, LinkSlug>> = {
  sign_in_first_factor: "magic_link_sign_in",
  sign_up_email_address: "magic_link_sign_up",
  email_address: "magic_link_user_profile",
};

/** A link sent to an e-mail address. Opening it is the proof; there is nothing to type. */
export const emailLink: Strategy = {
  name: "email_link",
  identificationType: "email_address",
  offer: (ctx, user) =>
    ctx.instance.settings.identifiers.email_address.sign_in_strategies.includes("email_link")
      ? factorsOf("email_link", "email_address", user)
      : [],
  prepare(ctx, target) {
    const { purpose, subjectId, recipient, redirectUrl, clientId } = target;
    const slug = slugs[purpose];
    if (!recipient || !slug) throw domainError("strategy_for_user_invalid");
    if (!redirectUrl) throw domainError("form_param_missing", { param: "redirect_url" });
    const payload: EmailLinkPayload = {
      purpose,
      redirectUrl: requireRedirectTarget(ctx, redirectUrl).href,
      clientId: clientId ?? null,
    };
    return withTransaction(ctx, async (tx) => {
      const issued = await issueToken(tx, {
        purpose: "email_link",
        subjectId,
        payload: { ...payload },
        ttlSeconds: LINK_TTL_SECONDS,
      });
      const url = new URL(`${frontendUrl(tx, tx.instance)}/v1/verify`);
      url.searchParams.set("token", issued.token);
      const { user, identificationId } = target;
      if (target.isDelivered)
        await sendLink(tx, {
          slug,
          recipient,
          url: url.href,
          userId: user?.id ?? null,
          locale: user?.locale ?? null,
          identificationId,
        });
      return issued.secret;
    });
  },
  attempt() {
    throw domainError("verification_strategy_invalid", { values: { strategy: "email_link" } });
  },
  redact: emailCode.redact,
};
