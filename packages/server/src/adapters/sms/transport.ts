/** One outgoing text message. */
export interface OutgoingText {
  readonly id: string;
  readonly channel: "sms" | "whatsapp";
  /** E.164. */
  readonly recipient: string;
  readonly text: string;
}

/** Where text messages go. */
export interface SmsTransport {
  /** @throws UndeliverableError when trying again is no use; other errors when it may help. */
  send(message: OutgoingText): Promise<void>;
}

/** The provider refuses this message and would refuse it again. */
export class UndeliverableError extends Error {
  override name = "UndeliverableError";
}

/** Accepts every message and sends none: without a provider, the inbox of development shows them. */
export const inboxOnlySms: SmsTransport = { send: async () => undefined };
