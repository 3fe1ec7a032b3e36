import { setTimeout as wait } from "node:timers/promises";

/** A mail or text message that the server sent. */
export interface InboxMessage {
  id: string;
  channel: "email" | "sms" | "whatsapp";
  to: string;
  /** Of a mail. */
  subject?: string;
  text: string;
  /** Of a mail. */
  html?: string;
  /** By the server's clock. */
  createdAt: Date;
}

type MessageJSON = Omit<InboxMessage, "createdAt"> & { created_at: number };

/** How long to wait for a message; milliseconds, 5000 unless given. */
export interface WaitOptions {
  timeout?: number;
}

const INTERVAL_MS = 25;

/** What a server sent, and the codes and links in it. */
export class Inbox {
  readonly #url: string;
  /** Ids of messages whose code or link a test has had. */
  readonly #taken = new Set<string>();

  constructor(url: string) {
    this.#url = url;
  }

  /** Newest first. */
  async messages(): Promise<InboxMessage[]> {
    const response = await fetch(`${this.#url}/inbox.json`);
    if (!response.ok) throw new Error(`The inbox answered ${response.status}.`);
    const { data } = (await response.json()) as { data: MessageJSON[] };
    return data.map(({ id, channel, to, subject, text, html, created_at }) => ({
      id,
      channel,
      to,
      ...(subject === undefined ? {} : { subject }),
      text,
      ...(html === undefined ? {} : { html }),
      createdAt: new Date(created_at),
    }));
  }

  codeFor(recipient: string, options?: WaitOptions): Promise<string> {
    return this.#take(recipient, "code", /(?<!\d)\d{6}(?!\d)/, options);
  }

  linkFor(recipient: string, options?: WaitOptions): Promise<string> {
    return this.#take(recipient, "link", /https?:\/\/[^\s<>"]+/, options);
  }

  /** Waits for a message that has not been taken, and takes it and all before it. */
  async #take(
    recipient: string,
    what: string,
    pattern: RegExp,
    { timeout = 5_000 }: WaitOptions = {},
  ): Promise<string> {
    // Counted, not read from a clock: the test may have stopped its own.
    for (let waited = 0; waited <= timeout; waited += INTERVAL_MS) {
      const own = (await this.messages()).filter(({ to }) => to === recipient);
      const fresh = own.filter(({ id }) => !this.#taken.has(id));
      const found = fresh.map(({ text }) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
      if (found) {
        for (const { id } of own) this.#taken.add(id);
        return found;
      }
      await wait(INTERVAL_MS);
    }
    const hint = recipient.includes("+clerk_test") ? " Nothing is sent to test addresses: their code is 424242." : "";
    throw new Error(`No new ${what} was sent to ${recipient} within ${timeout} ms.${hint}`);
  }
}
