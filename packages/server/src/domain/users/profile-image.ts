import { egress, EgressError } from "../../adapters/egress.ts";
import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { DomainError, domainError } from "../../lib/errors.ts";
import { deleteImages, MAX_IMAGE_BYTES, storeImage } from "../images/index.ts";
import { isDevelopment } from "../instances/index.ts";
import { findUser } from "./find-user.ts";
import { updateUser } from "./update-user.ts";
import type { User } from "./user.ts";

/** Replaces the user's picture. @throws image_too_large, image_type_invalid */
export function setProfileImage(ctx: InstanceContext, user: User, bytes: Uint8Array): Promise<User> {
  return withTransaction(ctx, async (tx) => updateUser(tx, user.id, { imageId: await storeImage(tx, user.id, bytes) }));
}

/** Removes the user's picture. @throws image_not_found */
export function removeProfileImage(ctx: InstanceContext, user: User): Promise<User> {
  if (user.imageId === null) throw domainError("image_not_found");
  return withTransaction(ctx, async (tx) => {
    await deleteImages(tx, user.id);
    return updateUser(tx, user.id, { imageId: null });
  });
}

const DOWNLOAD_TIMEOUT_MS = 10_000;

/**
 * Takes over the picture that a user has at a provider, unless they have one here. One that is not to be had is none.
 *
 * @throws Error when the provider does not answer as it should just now.
 */
export async function captureProfileImage(ctx: InstanceContext, userId: string, url: string): Promise<void> {
  const user = await findUser(ctx, userId);
  if (!user || user.imageId !== null) return;
  try {
    const { status, bytes } = await egress({
      url,
      method: "GET",
      headers: { accept: "image/*", "user-agent": "Latchkey" },
      timeoutMs: DOWNLOAD_TIMEOUT_MS,
      maxBytes: MAX_IMAGE_BYTES,
      allowPrivate: isDevelopment(ctx.instance),
    });
    if (status >= 500) throw new Error(`The picture's server answered ${status}.`);
    if (status === 200) await setProfileImage(ctx, user, bytes);
  } catch (error) {
    if (!(error instanceof EgressError) && !(error instanceof DomainError)) throw error;
  }
}
