import { lookup } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { BlockList, isIP } from "node:net";

/** A destination that this server does not call. */
export class EgressError extends Error {
  override name = "EgressError";
}

const privateRanges = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  privateRanges.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["100::", 64],
  ["2001:db8::", 32],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  privateRanges.addSubnet(network, prefix, "ipv6");
}

/** Whether an address belongs to this machine, its network or another range that is not the public internet. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  return privateRanges.check(plain, isIP(plain) === 6 ? "ipv6" : "ipv4");
}

export interface EgressRequest {
  url: string;
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: string;
  timeoutMs: number;
  /** Bytes of the answer that are read; the rest is dropped. */
  maxBytes: number;
  allowPrivate: boolean;
}

export interface EgressResponse {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
  bytes: Buffer;
}

/**
 * The one way in which this server calls an address that somebody else chose. The name is resolved once, every
 * address it has must be allowed, and the connection goes to the address that was checked. Redirects are not followed.
 *
 * @throws EgressError for a destination that is not allowed; other errors for a failed connection.
 */
export async function egress(request: EgressRequest): Promise<EgressResponse> {
  const url = requireHttpUrl(request.url);
  const hostname = url.hostname.replace(/^\[|\]$/g, "");
  const addresses = isIP(hostname)
    ? [{ address: hostname, family: isIP(hostname) }]
    : await lookup(hostname, { all: true, verbatim: true });
  const [first] = addresses;
  if (!first) throw new EgressError(`${hostname} has no address.`);
  if (!request.allowPrivate && addresses.some(({ address }) => isPrivateAddress(address)))
    throw new EgressError(`${hostname} leads to a private address.`);
  return send(url, request, first);
}

/** @throws EgressError unless `text` is an http or https URL without credentials. */
export function requireHttpUrl(text: string): URL {
  if (!URL.canParse(text)) throw new EgressError("It is not a URL.");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new EgressError("Its scheme is neither http nor https.");
  if (url.username || url.password) throw new EgressError("It carries credentials.");
  return url;
}

function send(url: URL, request: EgressRequest, target: { address: string; family: number }): Promise<EgressResponse> {
  const client = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const outgoing = client.request(
      url,
      {
        method: request.method,
        headers: {
          ...request.headers,
          ...(request.body === undefined ? {} : { "content-length": Buffer.byteLength(request.body) }),
        },
        signal: AbortSignal.timeout(request.timeoutMs),
        // The checked address, whatever the name resolves to by now.
        lookup: (_host, options, callback) =>
          options.all ? callback(null, [target]) : callback(null, target.address, target.family),
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        let size = 0;
        response.on("data", (chunk: Buffer) => {
          if (size < request.maxBytes) chunks.push(chunk.subarray(0, request.maxBytes - size));
          size += chunk.length;
          if (size >= request.maxBytes) response.destroy();
        });
        const finish = (): void => {
          const bytes = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes,
            body: bytes.toString("utf8"),
          });
        };
        response.on("end", finish);
        response.on("close", finish);
        response.on("error", reject);
      },
    );
    outgoing.on("error", reject);
    outgoing.end(request.body);
  });
}
