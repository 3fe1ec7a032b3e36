import { egress } from "../egress.ts";
import { UndeliverableError } from "./transport.ts";

const TIMEOUT_MS = 10_000;
const MAX_RESPONSE_BYTES = 16_384;

/**
 * Posts a message to a provider that the operator chose.
 *
 * @throws UndeliverableError when the provider refuses it for good: any 4xx but 408 and 429.
 */
export async function post(url: string, headers: Record<string, string>, body: string): Promise<void> {
  const response = await egress({
    url,
    method: "POST",
    headers: { "user-agent": "Latchkey-Messages/1", ...headers },
    body,
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_RESPONSE_BYTES,
    allowPrivate: true,
  });
  const { status } = response;
  if (status >= 200 && status < 300) return;
  const reason = `The provider of text messages answered ${status}: ${response.body.replaceAll("\0", "").slice(0, 500)}`;
  throw status >= 400 && status < 500 && status !== 408 && status !== 429
    ? new UndeliverableError(reason)
    : new Error(reason);
}

export const basicAuthorization = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
