/** A mail to a person. */
export interface Message {
  readonly id: string;
  readonly slug: string;
  readonly recipient: string;
  readonly userId: string | null;
  readonly identificationId: string | null;
  readonly fromAddress: string;
  readonly fromName: string | null;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly status: "queued" | "sent" | "failed";
  readonly error: string | null;
  readonly sentAt: Date | null;
  readonly createdAt: Date;
  /** Variables of the template, for receivers of `email.created` that send the mail themselves; not stored. */
  readonly data: Readonly<Record<string, unknown>>;
}
