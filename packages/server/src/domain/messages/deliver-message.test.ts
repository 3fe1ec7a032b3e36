import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { describe, expect, it, vi } from "vitest";
import { createTestInstance, startTestServer } from "../../testing/index.ts";

interface Mailbox {
  messages: { to: string[]; raw: string }[];
  port: number;
  close(): Promise<void>;
}

/** A real SMTP server that keeps what it gets. */
async function startMailbox(port = 0): Promise<Mailbox> {
  const messages: Mailbox["messages"] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, callback) {
      let raw = "";
      stream.on("data", (chunk) => (raw += chunk));
      stream.on("end", () => {
        messages.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(port, "127.0.0.1", resolve));
  return {
    messages,
    port: (smtp.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => smtp.close(resolve)),
  };
}

describe("mail", () => {
  it("goes out over SMTP, and waits for a mail server that is down", async () => {
    const mailbox = await startMailbox();
    const server = await startTestServer({
      config: { smtpUrl: `smtp://127.0.0.1:${mailbox.port}`, logLevel: "silent" },
    });
    try {
      const t = await createTestInstance(server, {
        application_name: "Tulip <b>& Co</b>",
        mail: { from_address: "hello@tulip.example" },
      });
      const send = async (address: string) => {
        const browser = t.browser();
        const { body } = await browser.createSignUp({ email_address: address, password: "correct horse battery" });
        await browser.post(`/v1/client/sign_ups/${body.response.id}/prepare_verification`, { strategy: "email_code" });
      };
      await send("up@example.com");
      await vi.waitFor(() => expect(mailbox.messages).toHaveLength(1), { timeout: 5_000 });
      const [first] = mailbox.messages;
      expect(first?.to).toEqual(["up@example.com"]);
      expect(first?.raw).toContain("From: ");
      expect(first?.raw).toContain("hello@tulip.example");
      expect(first?.raw).toMatch(/Content-Type: text\/plain/);
      expect(first?.raw).toMatch(/Content-Type: text\/html/);
      expect(first?.raw).not.toContain("Tulip <b>& Co</b></p>");

      await mailbox.close();
      await send("down@example.com");
      await vi.waitFor(
        async () =>
          expect((await t.inbox()).find(({ to }) => to === "down@example.com")).toMatchObject({
            status: "queued",
            error: expect.any(String),
          }),
        { timeout: 8_000 },
      );
      const again = await startMailbox(mailbox.port);
      await vi.waitFor(() => expect(again.messages.map(({ to }) => to[0])).toContain("down@example.com"), {
        timeout: 15_000,
        interval: 200,
      });
      await again.close();
    } finally {
      await server.stop();
    }
  }, 40_000);
});
