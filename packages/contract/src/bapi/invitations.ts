import { z } from "zod";
import { id, optionalFlag, optionalInt, optionalJsonObject, optionalText, orderBy, page, text } from "../fields.ts";
import { Invitation, InvitationStatus } from "../resources/index.ts";
import { maybePaginated } from "./lists.ts";
import { bapi } from "./routes.ts";

const NewInvitation = z.object({
  email_address: text(320),
  public_metadata: optionalJsonObject(),
  redirect_url: optionalText(),
  notify: optionalFlag(),
  ignore_existing: optionalFlag(),
  expires_in_days: optionalInt(1, 365),
  template_slug: z.enum(["invitation", "waitlist_invitation"]).optional(),
});

const errors = [
  "form_param_format_invalid",
  "form_identifier_exists",
  "duplicate_record",
  "invitations_not_supported",
  "invalid_redirect_url",
  "prohibited_redirect_url",
] as const;

export const listInvitations = bapi({
  id: "listInvitations",
  method: "GET",
  path: "/v1/invitations",
  summary: "Invitations; revoked ones only where they are asked for",
  query: z.object({
    status: z.preprocess((value) => value || undefined, InvitationStatus.optional()),
    query: optionalText(320),
    order_by: orderBy(["created_at", "email_address", "expires_at"], "-created_at"),
    paginated: optionalFlag(),
    ...page,
  }),
  response: maybePaginated(Invitation),
});

export const createInvitation = bapi({
  id: "createInvitation",
  method: "POST",
  path: "/v1/invitations",
  summary: "Invites an address and sends it the link",
  body: NewInvitation,
  response: Invitation,
  errors,
});

export const createInvitationsInBulk = bapi({
  id: "createInvitationsInBulk",
  method: "POST",
  path: "/v1/invitations/bulk",
  summary: "Invites up to ten addresses, or none when one can not be invited",
  body: z.array(NewInvitation),
  response: z.array(Invitation),
  errors: [...errors, "bulk_size_exceeded"],
});

export const revokeInvitation = bapi({
  id: "revokeInvitation",
  method: "POST",
  path: "/v1/invitations/{invitation_id}/revoke",
  summary: "Takes an invitation back; its link lets nobody in any more",
  params: z.object({ invitation_id: id() }),
  response: Invitation,
  errors: ["resource_not_found", "invitation_already_accepted", "invitation_already_revoked"],
});
