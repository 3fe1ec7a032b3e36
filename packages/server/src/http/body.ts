import { isDeeperThan, MAX_JSON_DEPTH, type AnyContract } from "@latchkey/contract";
import { z } from "zod";
import { domainError } from "../lib/errors.ts";

const MAX_BODY_BYTES = 1024 * 1024;
const MAX_UPLOAD_BYTES = 11 * 1024 * 1024;

export interface UploadedFile {
  bytes: Uint8Array;
  contentType: string;
}

/** Reads a body of at most `limit` bytes. @throws request_body_too_large */
async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () => domainError("request_body_too_large", { values: { limit } });
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge();
  // A body of declared length can not be longer than that, so it needs no counting.
  if (request.headers.has("content-length")) return new Uint8Array(await request.arrayBuffer());
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * The fields of a form or JSON body. Forms repeat a key for a list; a key that appears once is a single value.
 *
 * @throws request_body_invalid, request_body_too_large, unsupported_content_type, malformed_request_parameters
 */
export async function readFields(request: Request, contract: AnyContract): Promise<unknown> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const text = decode(await readBytes(request, MAX_BODY_BYTES));
  if (text === "") return {};
  if (type === "application/json" || (type === "" && contract.bodyType === "json"))
    return parseJson(text, contract.body instanceof z.ZodArray);
  if (type === "application/x-www-form-urlencoded" || type === "" || type === "text/plain") return parseForm(text);
  throw domainError("unsupported_content_type", { values: { type } });
}

/** A form of a page of ours. @throws request_body_invalid, request_body_too_large */
export async function readForm(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(decode(await readBytes(request, MAX_BODY_BYTES)));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw domainError("request_body_invalid", { values: { type: "UTF-8 text" }, cause: error });
  }
}

function parseJson(text: string, isList: boolean): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw domainError("request_body_invalid", { values: { type: "JSON" }, cause: error });
  }
  const isRight = typeof value === "object" && value !== null && Array.isArray(value) === isList;
  if (!isRight || isDeeperThan(MAX_JSON_DEPTH, value))
    throw domainError("request_body_invalid", { values: { type: isList ? "a JSON array" : "a JSON object" } });
  return value;
}

/** Form fields as an object without a prototype, so that no field name reaches one. */
export function parseForm(text: string): Record<string, unknown> {
  return collect(new URLSearchParams(text));
}

export function collect(params: URLSearchParams): Record<string, unknown> {
  const fields = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of params) {
    if (value.includes("\0")) throw domainError("malformed_request_parameters");
    const known = fields[name];
    if (known === undefined) fields[name] = value;
    else if (Array.isArray(known)) known.push(value);
    else fields[name] = [known, value];
  }
  return fields;
}

/**
 * The file of an upload: field `file` of a multipart form, or the body itself, as bytes or base64.
 *
 * @throws form_param_missing, image_too_large, request_body_invalid
 */
export async function readUpload(request: Request): Promise<UploadedFile> {
  const type = request.headers.get("content-type") ?? "";
  const bytes = await readUploadBytes(request);
  if (!type.toLowerCase().startsWith("multipart/form-data")) {
    const body = /^(data:[\w/+.-]+;base64,)?[A-Za-z0-9+/=\s]+$/.test(
      Buffer.from(bytes.subarray(0, 256)).toString("latin1"),
    )
      ? Buffer.from(
          Buffer.from(bytes)
            .toString("latin1")
            .replace(/^data:[^,]*,/, ""),
          "base64",
        )
      : bytes;
    if (body.byteLength === 0) throw domainError("form_param_missing", { param: "file" });
    return { bytes: body, contentType: type };
  }
  const form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { "content-type": type } })
    .formData()
    .catch((error: unknown) => {
      throw domainError("request_body_invalid", { values: { type: "a multipart form" }, cause: error });
    });
  const file = form.get("file");
  if (!(file instanceof Blob)) throw domainError("form_param_missing", { param: "file" });
  return { bytes: new Uint8Array(await file.arrayBuffer()), contentType: file.type };
}

async function readUploadBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_UPLOAD_BYTES)
    throw domainError("image_too_large", { values: { limit: 10 } });
  return readBytes(request, MAX_UPLOAD_BYTES);
}
