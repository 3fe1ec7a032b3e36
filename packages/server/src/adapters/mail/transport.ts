/** One outgoing mail. */
export interface OutgoingMail {
  readonly id: string;
  readonly recipient: string;
  readonly fromAddress: string;
  readonly fromName: string | null;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Where mail goes. `send` rejects when the mail was not accepted. */
export interface Transport {
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** Accepts every mail and sends none: without a mail server, the inbox of development shows them. */
export const inboxOnlyTransport: Transport = { send: async () => undefined, close: () => undefined };
