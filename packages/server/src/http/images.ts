import type { AppContext } from "../context.ts";
import { defaultImage, findImage } from "../domain/images/index.ts";
import { findInstance } from "./fapi/answer.ts";
import { instanceContext } from "./pipeline.ts";
import type { IncomingRequest } from "./request.ts";

const year = "public, max-age=31536000, immutable";

/** `/images/img_….webp`: a stored picture; `/images/user_….svg`: the one drawn for a user without any. */
export async function answerImage(app: AppContext, incoming: IncomingRequest): Promise<Response | undefined> {
  const match = /^\/images\/([a-z]+_[A-Za-z0-9]+)\.(webp|svg)$/.exec(incoming.path);
  if (!match || incoming.method !== "GET") return undefined;
  const [, id, extension] = match as unknown as [string, string, string];
  const headers = {
    "cache-control": year,
    "x-content-type-options": "nosniff",
    "access-control-allow-origin": "*",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
  };
  if (extension === "svg")
    return new Response(defaultImage(id), { headers: { ...headers, "content-type": "image/svg+xml" } });
  const instance = await findInstance(app, incoming);
  const image = await findImage(instanceContext(app, instance, incoming), id);
  return (
    image &&
    new Response(image.bytes as Uint8Array<ArrayBuffer>, { headers: { ...headers, "content-type": image.contentType } })
  );
}
