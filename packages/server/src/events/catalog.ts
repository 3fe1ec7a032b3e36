import type { InstanceContext } from "../context.ts";
import type { Mail, TextMessage } from "../domain/messages/message.ts";
import type { Session } from "../domain/sessions/session.ts";
import type { User } from "../domain/users/user.ts";
import type { InvitedEntry } from "../domain/waitlist/waitlist-entry.ts";
import { webhookEmail } from "../views/email.ts";
import { webhookSession } from "../views/session.ts";
import { webhookTextMessage } from "../views/text-message.ts";
import { bapiUser, deletedUser } from "../views/user.ts";
import { bapiWaitlistEntry } from "../views/waitlist-entry.ts";

interface SessionSubject {
  session: Session;
  user: User;
}

/** What each event is about. */
export interface EventSubjects {
  "user.created": User;
  "user.updated": User;
  "user.deleted": User;
  "session.created": SessionSubject;
  "session.pending": SessionSubject;
  "session.ended": SessionSubject;
  "session.removed": SessionSubject;
  "session.revoked": SessionSubject;
  "waitlistEntry.created": InvitedEntry;
  "waitlistEntry.updated": InvitedEntry;
  "email.created": Mail;
  "sms.created": TextMessage;
}

export type EventType = keyof EventSubjects;

type Renderers = { readonly [Type in EventType]: (ctx: InstanceContext, subject: EventSubjects[Type]) => object };

const session = (ctx: InstanceContext, subject: SessionSubject): object =>
  webhookSession(ctx, subject.session, subject.user);

/** The `data` of each event, as receivers get it. */
export const eventData: Renderers = {
  "user.created": bapiUser,
  "user.updated": bapiUser,
  "user.deleted": (_, user) => deletedUser(user),
  "session.created": session,
  "session.pending": session,
  "session.ended": session,
  "session.removed": session,
  "session.revoked": session,
  "waitlistEntry.created": bapiWaitlistEntry,
  "waitlistEntry.updated": bapiWaitlistEntry,
  "email.created": webhookEmail,
  "sms.created": webhookTextMessage,
};

export const eventTypes = Object.keys(eventData) as readonly EventType[];
