import { withTransaction } from "../../db/transaction.ts";
import { DomainError, domainError } from "../../lib/errors.ts";
import type { BrowserContext } from "../clients/index.ts";
import * as signIns from "../sign-ins/index.ts";
import * as signUps from "../sign-ups/index.ts";
import { findIdentification, verifyIdentification } from "../users/index.ts";
import { consumeOpened, findToken, type EmailLinkPayload, type OneTimeSecret } from "../verifications/index.ts";

export type LinkStatus = "verified" | "expired" | "failed" | "client_mismatch" | "transferable";

/** Where an opened link leads. */
export type OpenedLink =
  | { kind: "confirm"; redirectUrl: URL }
  | { kind: "done"; redirectUrl: URL; status: LinkStatus; sessionId: string | null };

/** What a link proves: `clientId` asked for it, `prove` acts on it and says what came of it. */
interface Proof {
  clientId: string | null;
  prove: (tx: BrowserContext) => Promise<{ status: LinkStatus; sessionId: string | null }>;
}

/**
 * Opens a link of a mail. In the browser that asked for it, it works at once; elsewhere somebody has to confirm, so that
 * scanners which follow the links of mails use nothing up.
 *
 * @throws verification_link_token_invalid
 */
export async function openEmailLink(ctx: BrowserContext, token: string, isConfirmed: boolean): Promise<OpenedLink> {
  const secret = await findToken(ctx, "email_link", token);
  if (!secret) throw domainError("verification_link_token_invalid");
  const payload = secret.payload as unknown as EmailLinkPayload;
  const redirectUrl = new URL(payload.redirectUrl);
  const done = (status: LinkStatus, sessionId: string | null = null): OpenedLink => ({
    kind: "done",
    redirectUrl,
    status,
    sessionId,
  });
  if (secret.consumedAt || secret.revokedAt) return done("failed");
  if (secret.expiresAt <= ctx.clock.now()) return done("expired");
  const proof = await findProof(ctx, secret, payload);
  if (!proof) return done("failed");
  const isHere = proof.clientId !== null && proof.clientId === ctx.browser.client?.id;
  if (!isHere && ctx.instance.settings.attack_protection.email_link.require_same_client) return done("client_mismatch");
  if (!isHere && !isConfirmed) return { kind: "confirm", redirectUrl };
  try {
    const { status, sessionId } = await consume(ctx, secret, proof);
    return done(status, sessionId);
  } catch (error) {
    if (error instanceof DomainError) return done("failed");
    throw error;
  }
}

/** Uses the link up and acts on it in one commit: of parallel clicks one succeeds. */
function consume(ctx: BrowserContext, secret: OneTimeSecret, proof: Proof): ReturnType<Proof["prove"]> {
  return withTransaction(ctx, async (tx) => {
    const openedBy = tx.browser.client?.id ?? null;
    if (!(await consumeOpened(tx.db, tx.instance.id, secret.id, openedBy, tx.clock.now())))
      throw domainError("verification_already_verified");
    return proof.prove(tx);
  });
}

async function findProof(
  ctx: BrowserContext,
  secret: OneTimeSecret,
  payload: EmailLinkPayload,
): Promise<Proof | undefined> {
  switch (payload.purpose) {
    case "sign_in_first_factor": {
      const signIn = await signIns.findSignInOfLink(ctx, secret);
      return (
        signIn && {
          clientId: signIn.clientId,
          prove: async (tx) => {
            const { facts, createdSessionId } = await signIns.proveByLink(tx, signIn, secret);
            return { status: facts.transferable ? "transferable" : "verified", sessionId: createdSessionId };
          },
        }
      );
    }
    case "sign_up_email_address": {
      const signUp = await signUps.findSignUpOfLink(ctx, secret);
      return (
        signUp && {
          clientId: signUp.clientId,
          prove: async (tx) => {
            const { createdSessionId } = await signUps.proveByLink(tx, signUp);
            return { status: "verified", sessionId: createdSessionId };
          },
        }
      );
    }
    case "email_address": {
      const address = await findIdentification(ctx, secret.subjectId);
      const isWaiting = address?.secretId === secret.id && address.status !== "verified";
      return isWaiting
        ? {
            clientId: payload.clientId,
            prove: async (tx) => {
              await verifyIdentification(tx, address, "email_link");
              return { status: "verified", sessionId: null };
            },
          }
        : undefined;
    }
    default:
      return undefined;
  }
}
