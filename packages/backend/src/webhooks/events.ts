import type {
  DeletedObjectJSON,
  EmailJSON,
  OrganizationJSON,
  OrganizationMembershipJSON,
  SessionJSON,
  UserJSON,
} from "@latchkey/shared/wire/webhooks";
import type { WireObject } from "../resources/index.ts";

/** The request that caused an event. */
export interface EventAttributes {
  http_request: { client_ip: string; user_agent: string };
}

/** An event, as a verified webhook carries it. */
interface Event<Type extends string, Data> {
  type: Type;
  object: "event";
  data: Data;
  event_attributes?: EventAttributes;
}

/** An object whose fields beyond the id are read as they come. */
type IdentifiedObject = WireObject & { readonly id: string };

export type UserWebhookEvent =
  | Event<"user.created" | "user.updated", UserJSON>
  | Event<"user.deleted", DeletedObjectJSON>;

export type SessionWebhookEvent = Event<
  "session.created" | "session.pending" | "session.ended" | "session.removed" | "session.revoked",
  SessionJSON
>;

export type OrganizationWebhookEvent =
  | Event<"organization.created" | "organization.updated", OrganizationJSON>
  | Event<"organization.deleted", DeletedObjectJSON>;

export type OrganizationMembershipWebhookEvent = Event<
  "organizationMembership.created" | "organizationMembership.updated" | "organizationMembership.deleted",
  OrganizationMembershipJSON
>;

export type OrganizationInvitationAcceptedWebhookEvent = Event<"organizationInvitation.accepted", IdentifiedObject>;

export type OrganizationInvitationWebhookEvent =
  | Event<"organizationInvitation.created" | "organizationInvitation.revoked", IdentifiedObject>
  | OrganizationInvitationAcceptedWebhookEvent;

export type OrganizationDomainWebhookEvent =
  | Event<"organizationDomain.created" | "organizationDomain.updated", IdentifiedObject>
  | Event<"organizationDomain.deleted", DeletedObjectJSON>;

export type RoleWebhookEvent = Event<"role.created" | "role.updated" | "role.deleted", IdentifiedObject>;
export type PermissionWebhookEvent = Event<
  "permission.created" | "permission.updated" | "permission.deleted",
  IdentifiedObject
>;
export type EmailWebhookEvent = Event<"email.created", EmailJSON>;
export type SMSWebhookEvent = Event<"sms.created", IdentifiedObject>;
export type WaitlistEntryWebhookEvent = Event<"waitlistEntry.created" | "waitlistEntry.updated", IdentifiedObject>;
export type BillingPaymentAttemptWebhookEvent = Event<
  "paymentAttempt.created" | "paymentAttempt.updated",
  IdentifiedObject
>;
export type BillingSubscriptionWebhookEvent = Event<
  "subscription.created" | "subscription.updated" | "subscription.active" | "subscription.pastDue",
  IdentifiedObject
>;
export type BillingSubscriptionItemWebhookEvent = Event<
  | "subscriptionItem.created"
  | "subscriptionItem.updated"
  | "subscriptionItem.active"
  | "subscriptionItem.canceled"
  | "subscriptionItem.upcoming"
  | "subscriptionItem.ended"
  | "subscriptionItem.abandoned"
  | "subscriptionItem.incomplete"
  | "subscriptionItem.pastDue"
  | "subscriptionItem.freeTrialEnding",
  IdentifiedObject
>;

/** Every event that the platform sends; `type` tells them apart. */
export type WebhookEvent =
  | UserWebhookEvent
  | SessionWebhookEvent
  | OrganizationWebhookEvent
  | OrganizationMembershipWebhookEvent
  | OrganizationInvitationWebhookEvent
  | OrganizationDomainWebhookEvent
  | RoleWebhookEvent
  | PermissionWebhookEvent
  | EmailWebhookEvent
  | SMSWebhookEvent
  | WaitlistEntryWebhookEvent
  | BillingPaymentAttemptWebhookEvent
  | BillingSubscriptionWebhookEvent
  | BillingSubscriptionItemWebhookEvent;

export type WebhookEventType = WebhookEvent["type"];
