import { readFile } from "node:fs/promises";
import path from "node:path";
import type { IncomingRequest } from "./request.ts";

/** Built browser scripts; `npm run build` puts them there. */
const directory = path.resolve(import.meta.dirname, "../../browser");

const pattern = /^\/npm\/@clerk\/(clerk-js|ui)@([\w.-]+)\/dist\/([\w.-]+\.(?:js|css|map))$/;

/**
 * `/npm/@clerk/clerk-js@5/dist/clerk.browser.js` and its like: the paths from which official SDKs load browser code,
 * answered with Latchkey's own. Major 5 carries the components, from 6 on they come in `@clerk/ui`.
 */
export async function answerScript(incoming: IncomingRequest): Promise<Response | undefined> {
  const match = pattern.exec(incoming.path);
  if (!match || incoming.method !== "GET") return undefined;
  const [, name, version, file] = match as unknown as [string, string, string, string];
  const major = name === "ui" ? "ui" : version.startsWith("5") ? "clerk-js-5" : "clerk-js-6";
  const bytes = await readFile(path.join(directory, major, path.basename(file))).catch(() => undefined);
  return (
    bytes &&
    new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        "content-type": file.endsWith(".css") ? "text/css; charset=utf-8" : "application/javascript; charset=utf-8",
        "access-control-allow-origin": "*",
        "cache-control": "public, max-age=300",
        "x-content-type-options": "nosniff",
      },
    })
  );
}
