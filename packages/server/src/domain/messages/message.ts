interface MessageBase {
  readonly id: string;
  readonly slug: string;
  /** Where it goes: an address, or a number in E.164. */
  readonly recipient: string;
  readonly userId: string | null;
  readonly identificationId: string | null;
  readonly text: string;
  readonly status: "queued" | "sent" | "failed";
  readonly error: string | null;
  readonly sentAt: Date | null;
  readonly createdAt: Date;
  /** Variables of the template, for receivers of the `….created` event that send it themselves; not stored. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A mail to a person. */
export interface Mail extends MessageBase {
  readonly channel: "email";
  readonly fromAddress: string;
  readonly fromName: string | null;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly html: string;
}

export type TextChannel = "sms" | "whatsapp";

/** A text message to a person's phone. */
export interface TextMessage extends MessageBase {
  readonly channel: TextChannel;
}

export type Message = Mail | TextMessage;
