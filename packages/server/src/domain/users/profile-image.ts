import type { InstanceContext } from "../../context.ts";
import { withTransaction } from "../../db/transaction.ts";
import { domainError } from "../../lib/errors.ts";
import { deleteImages, storeImage } from "../images/index.ts";
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
