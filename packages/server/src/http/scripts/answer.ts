import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { BoundedCache } from "../../lib/bounded-cache.ts";
import type { IncomingRequest } from "../request.ts";
import { acceptedEncodings, compress, type Encoding } from "./encoding.ts";

const pattern = /^\/npm\/@clerk\/(clerk-js|ui|localizations)@([\w.-]+)\/dist\/([\w.-]+\.(?:js|css|map|json))$/;
/** A name that carries a hash of what is in the file: it never changes. */
const hashed = /-[\w-]{8}\.(?:js|css|json)(?:\.map)?$/;
/** The scripts that make the `Clerk` object. */
const cores = new Set(["clerk.browser.js", "clerk.headless.browser.js"]);

const suffixes = { br: ".br", gzip: ".gz", identity: "" } as const satisfies Record<Encoding, string>;

interface Script {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding: Encoding;
  readonly etag: string;
}

// The files of a build in each of their forms are some thirty. They are read once; a new build has new times.
const scripts = new BoundedCache<string, Script>(128, 3_600_000);
/** Cores with what goes before them: an entry for each instance, build and encoding, of some 50 KB. */
const led = new BoundedCache<string, Promise<Script>>(128, 3_600_000);

/**
 * `/npm/@clerk/clerk-js@5/dist/clerk.browser.js` and its like: the paths from which official SDKs load browser code,
 * answered with Latchkey's own. Major 5 carries the components, from 6 on they come in `@clerk/ui`.
 *
 * @param directory where `npm run build` put the scripts, with their compressed forms beside them.
 * @param readLead code for this visitor that goes before a core, if any.
 */
export async function answerScript(
  incoming: Pick<IncomingRequest, "method" | "path" | "request">,
  directory: string,
  readLead: () => Promise<string | undefined>,
): Promise<Response | undefined> {
  const match = pattern.exec(incoming.path);
  if (!match || incoming.method !== "GET") return undefined;
  const [, name, version, file] = match as unknown as [string, string, string, string];
  const folder = name !== "clerk-js" ? name : version.startsWith("5") ? "clerk-js-5" : "clerk-js-6";
  const { headers } = incoming.request;
  const encodings = acceptedEncodings(headers.get("accept-encoding"));
  const source = path.join(directory, folder, path.basename(file));
  const lead = name === "clerk-js" && cores.has(file) ? await readLead() : undefined;
  const script = await (lead === undefined ? readScript(source, encodings) : readLedScript(source, encodings, lead));
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
async function readScript(file: string, encodings: readonly Encoding[]): Promise<Script | undefined> {
  for (const encoding of encodings) {
    const script = await readForm(file + suffixes[encoding], encoding);
    if (script) return script;
  }
  return undefined;
}

/** The file with code before it, in the best form that the browser takes. */
async function readLedScript(file: string, [best]: readonly Encoding[], lead: string): Promise<Script | undefined> {
  const plain = await readForm(file, "identity");
  if (!plain) return undefined;
  const encoding = best ?? "identity";
  const key = `${plain.etag}|${encoding}|${hash(lead)}`;
  const now = Date.now();
  const known = led.get(key, now);
  if (known) return known;
  const script = compress(insertLead(plain.bytes, lead), encoding).then((bytes) => scriptOf(bytes, encoding));
  led.set(key, script, now);
  return script;
}

/** Before the code, but after a first line that tells browsers how to compile it. */
function insertLead(code: Uint8Array, lead: string): Buffer<ArrayBuffer> {
  const isHinted = Buffer.from(code.subarray(0, 3)).toString() === "//#";
  const start = isHinted ? code.indexOf(0x0a) + 1 : 0;
  return Buffer.concat([code.subarray(0, start), Buffer.from(lead), code.subarray(start)]);
}

async function readForm(file: string, encoding: Encoding): Promise<Script | undefined> {
  try {
    const { mtimeMs } = await stat(file);
    const key = `${file}|${mtimeMs}`;
    const known = scripts.get(key, Date.now());
    if (known) return known;
    const script = scriptOf(new Uint8Array(await readFile(file)), encoding);
    scripts.set(key, script, Date.now());
    return script;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

const hash = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("base64url");

const scriptOf = (bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): Script => ({
  bytes,
  encoding,
  etag: `"${hash(bytes)}"`,
});

/** Whether `If-None-Match` names the answer that the browser would get; proxies may have weakened its tag. */
function isKnown(header: string | null, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
