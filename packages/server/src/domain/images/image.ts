import type { AppContext } from "../../context.ts";
import { frontendUrl, type Instance } from "../instances/index.ts";
import type { User } from "../users/index.ts";

/** Public URL of the user's picture; one drawn from the id where nobody uploaded any. */
export function imageUrl(
  ctx: Pick<AppContext, "publicUrl"> & { instance: Instance },
  user: Pick<User, "id" | "imageId">,
): string {
  const name = user.imageId ? `${user.imageId}.webp` : `${user.id}.svg`;
  return `${frontendUrl(ctx, ctx.instance)}/images/${name}`;
}
