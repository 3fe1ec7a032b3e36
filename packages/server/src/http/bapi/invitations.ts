import type { Input } from "@latchkey/contract";
import * as contract from "@latchkey/contract/bapi";
import * as invitations from "../../domain/invitations/index.ts";
import { invitationView } from "../../views/invitation.ts";
import { handle } from "../route.ts";
import { paginate } from "./paginate.ts";

const toNewInvitation = (body: Input<typeof contract.createInvitation>["body"]): invitations.NewInvitation => ({
  emailAddress: body.email_address,
  publicMetadata: body.public_metadata,
  redirectUrl: body.redirect_url,
  notify: body.notify,
  ignoreExisting: body.ignore_existing,
  expiresInDays: body.expires_in_days,
  slug: body.template_slug,
});

export const invitationRoutes = [
  handle(contract.listInvitations, async (ctx, { query }) => {
    const { invitations: found, total } = await invitations.findInvitations(
      ctx,
      { status: query.status, query: query.query },
      { limit: query.limit, offset: query.offset, orderBy: query.order_by },
    );
    return paginate(
      query.paginated,
      found.map((invitation) => invitationView(ctx, invitation)),
      total,
    );
  }),
  handle(contract.createInvitation, async (ctx, { body }) =>
    invitationView(ctx, await invitations.createInvitation(ctx, toNewInvitation(body))),
  ),
  handle(contract.createInvitationsInBulk, async (ctx, { body }) => {
    const created = await invitations.createInvitations(ctx, body.map(toNewInvitation));
    return created.map((invitation) => invitationView(ctx, invitation));
  }),
  handle(contract.revokeInvitation, async (ctx, { params }) =>
    invitationView(ctx, await invitations.revokeInvitation(ctx, params.invitation_id)),
  ),
];
