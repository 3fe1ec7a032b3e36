import type { InstanceContext } from "../../context.ts";
import { domainError } from "../../lib/errors.ts";
import { newId } from "../../lib/ids.ts";

export const MAX_IMAGE_BYTES = 10 * 1024 * 1024;
const MAX_PIXELS = 50_000_000;
const SIDE = 512;
const formats = new Set(["png", "jpeg", "gif", "webp"]);

/**
 * Stores an uploaded picture, decoded and encoded anew as a square WebP, so that nothing of the original file is
 * ever served. Earlier pictures of the owner go. Returns the id of the new one.
 *
 * @throws image_too_large, image_type_invalid
 */
export async function storeImage(tx: InstanceContext, ownerId: string, bytes: Uint8Array): Promise<string> {
  if (bytes.byteLength > MAX_IMAGE_BYTES) throw domainError("image_too_large", { values: { limit: 10 } });
  const encoded = await encode(bytes);
  const now = tx.clock.now();
  const id = newId("image", now);
  await deleteImages(tx, ownerId);
  await tx.db
    .insertInto("images")
    .values({
      id,
      instance_id: tx.instance.id,
      owner_id: ownerId,
      content_type: "image/webp",
      bytes: encoded,
      created_at: now,
    })
    .execute();
  return id;
}

async function encode(bytes: Uint8Array): Promise<Buffer> {
  // Few requests bring a picture: what decodes it is loaded with the first one.
  const { default: sharp } = await import("sharp");
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" });
    const { format } = await image.metadata();
    if (!format || !formats.has(format)) throw new Error(`The format ${format} is not accepted.`);
    return await image.rotate().resize(SIDE, SIDE, { fit: "cover" }).webp({ quality: 82 }).toBuffer();
  } catch (error) {
    throw domainError("image_type_invalid", { param: "file", cause: error });
  }
}

export async function deleteImages(tx: InstanceContext, ownerId: string): Promise<void> {
  await tx.db.deleteFrom("images").where("instance_id", "=", tx.instance.id).where("owner_id", "=", ownerId).execute();
}

/** The bytes of a stored picture. */
export async function findImage(
  ctx: InstanceContext,
  id: string,
): Promise<{ contentType: string; bytes: Buffer } | undefined> {
  const row = await ctx.db
    .selectFrom("images")
    .select(["content_type", "bytes"])
    .where("instance_id", "=", ctx.instance.id)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && { contentType: row.content_type, bytes: Buffer.from(row.bytes) };
}
