import type { Invitation as InvitationSchema } from "@latchkey/contract/resources";
import type { InstanceContext } from "../context.ts";
import { invitationStatus, type Invitation } from "../domain/invitations/invitation.ts";
import type { Output } from "./wire.ts";

/** An invitation; `url` only where it was created just now. */
export function invitationView(
  ctx: Pick<InstanceContext, "clock">,
  invitation: Invitation & { url?: string },
): Output<typeof InvitationSchema> {
  return {
    object: "invitation",
    id: invitation.id,
    email_address: invitation.emailAddress,
    public_metadata: invitation.publicMetadata,
    revoked: invitation.revokedAt !== null,
    status: invitationStatus(invitation, ctx.clock.now()),
    ...(invitation.url ? { url: invitation.url } : {}),
    expires_at: invitation.expiresAt.getTime(),
    created_at: invitation.createdAt.getTime(),
    updated_at: invitation.updatedAt.getTime(),
  };
}
