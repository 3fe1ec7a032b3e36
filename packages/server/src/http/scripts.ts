import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { parseAccept } from "hono/utils/accept";
import { BoundedCache } from "../lib/bounded-cache.ts";
import type { IncomingRequest } from "./request.ts";

const pattern = /^\/npm\/@clerk\/(clerk-js|ui|localizations)@([\w.-]+)\/dist\/([\w.-]+\.(?:js|css|map|json))$/;
/** A name that carries a hash of what is in the file: it never changes. */
const hashed = /-[\w-]{8}\.(?:js|css|json)(?:\.map)?$/;

const encodings = { br: ".br", gzip: ".gz", identity: "" } as const;
type Encoding = keyof typeof encodings;

interface Script {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding: Encoding;
  readonly etag: string;
}

// The files of a build in each of their forms are some thirty. They are read once; a new build has new times.
const scripts = new BoundedCache<string, Script>(128, 3_600_000);

/**
 * `/npm/@clerk/clerk-js@5/dist/clerk.browser.js` and its like: the paths from which official SDKs load browser code,
 * answered with Latchkey's own. Major 5 carries the components, from 6 on they come in `@clerk/ui`.
 *
 * @param directory where `npm run build` put the scripts, with their compressed forms beside them.
 */
export async function answerScript(
  incoming: Pick<IncomingRequest, "method" | "path" | "request">,
  directory: string,
): Promise<Response | undefined> {
  const match = pattern.exec(incoming.path);
  if (!match || incoming.method !== "GET") return undefined;
  const [, name, version, file] = match as unknown as [string, string, string, string];
  const folder = name !== "clerk-js" ? name : version.startsWith("5") ? "clerk-js-5" : "clerk-js-6";
  const { headers } = incoming.request;
  const script = await readScript(path.join(directory, folder, path.basename(file)), headers.get("accept-encoding"));
  if (!script) return undefined;
  const answer = new Headers({
    "access-control-allow-origin": "*",
    "cache-control": hashed.test(file) ? "public, max-age=31536000, immutable" : "public, max-age=300",
    etag: script.etag,
    vary: "Accept-Encoding",
    "x-content-type-options": "nosniff",
  });
  if (isKnown(headers.get("if-none-match"), script.etag)) return new Response(null, { status: 304, headers: answer });
  answer.set("content-type", contentType(file));
  if (script.encoding !== "identity") answer.set("content-encoding", script.encoding);
  return new Response(script.bytes, { headers: answer });
}

function contentType(file: string): string {
  if (file.endsWith(".map") || file.endsWith(".json")) return "application/json";
  return file.endsWith(".css") ? "text/css; charset=utf-8" : "application/javascript; charset=utf-8";
}

/** The smallest form of a file that the browser takes. */
async function readScript(file: string, accepted: string | null): Promise<Script | undefined> {
  for (const encoding of acceptedEncodings(accepted)) {
    const script = await readForm(file + encodings[encoding], encoding);
    if (script) return script;
  }
  return undefined;
}

async function readForm(file: string, encoding: Encoding): Promise<Script | undefined> {
  try {
    const { mtimeMs } = await stat(file);
    const key = `${file}|${mtimeMs}`;
    const known = scripts.get(key, Date.now());
    if (known) return known;
    const bytes = new Uint8Array(await readFile(file));
    const script = { bytes, encoding, etag: `"${createHash("sha256").update(bytes).digest("base64url")}"` };
    scripts.set(key, script, Date.now());
    return script;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Encodings to try, the smallest first; plain is always the last resort. */
function acceptedEncodings(header: string | null): Encoding[] {
  const offers = new Map(parseAccept(header ?? "").map(({ type, q }) => [type.toLowerCase(), q]));
  const accepts = (encoding: Encoding): boolean => (offers.get(encoding) ?? offers.get("*") ?? 0) > 0;
  return [...(["br", "gzip"] as const).filter(accepts), "identity"];
}

/** Whether `If-None-Match` names the answer that the browser would get; proxies may have weakened its tag. */
function isKnown(header: string | null, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
