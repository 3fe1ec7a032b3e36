import * as contract from "@latchkey/contract/fapi";
import { withTransaction } from "../../db/transaction.ts";
import { deactivateSession } from "../../domain/clients/index.ts";
import { imageUrl } from "../../domain/images/index.ts";
import { requireUsername } from "../../domain/identifiers/index.ts";
import { endSession, findLiveSessionsOfUser } from "../../domain/sessions/index.ts";
import * as users from "../../domain/users/index.ts";
import { notFound } from "../../lib/errors.ts";
import { deletedView } from "../../views/identifications.ts";
import { sessionWithActivity } from "../../views/session.ts";
import { deletedUser, fapiUser } from "../../views/user.ts";
import { handle, type FapiContext } from "../route.ts";
import { identificationRoutes } from "./me-identifications.ts";
import { passkeyRoutes } from "./me-passkeys.ts";
import { secondFactorRoutes } from "./me-second-factors.ts";
import { me, meOrActor, verifiedMe } from "./me-context.ts";

async function listSessions(ctx: FapiContext) {
  const user = await me(ctx);
  return (await findLiveSessionsOfUser(ctx, user.id)).map((session) => sessionWithActivity(ctx, session, user));
}

const profileRoutes = [
  handle(contract.getMe, async (ctx) => fapiUser(ctx, await me(ctx))),
  handle(contract.updateMe, async (ctx, { body }) => {
    const identifies = [body.username, body.primary_email_address_id, body.primary_phone_number_id];
    const user = identifies.some((value) => value !== undefined) ? (await verifiedMe(ctx)).user : await meOrActor(ctx);
    const rules = ctx.instance.settings.identifiers.username;
    const updated = await users.updateUser(ctx, user.id, {
      firstName: body.first_name,
      lastName: body.last_name,
      username: body.username ? requireUsername(body.username, rules) : body.username,
      primaryEmailAddressId: body.primary_email_address_id,
      primaryPhoneNumberId: body.primary_phone_number_id,
      unsafeMetadata: body.unsafe_metadata,
    });
    return fapiUser(ctx, updated);
  }),
  handle(contract.updateMyMetadata, async (ctx, { body }) =>
    fapiUser(
      ctx,
      await users.updateMetadata(ctx, (await meOrActor(ctx)).id, { unsafeMetadata: body.unsafe_metadata ?? {} }),
    ),
  ),
  handle(contract.deleteMe, async (ctx) => {
    const deleted = await users.deleteOwnAccount(ctx, (await verifiedMe(ctx)).user);
    if (ctx.browser.client) await withTransaction(ctx, (tx) => deactivateSession(tx, ctx.browser.client?.id as string));
    ctx.browser.sessionsChanged = true;
    return deletedUser(deleted);
  }),
  handle(contract.changePassword, async (ctx, { body }) => {
    const { user, session } = await verifiedMe(ctx);
    const updated = await users.changeOwnPassword(ctx, user, {
      newPassword: body.new_password,
      currentPassword: body.current_password,
      signOutOfOtherSessions: body.sign_out_of_other_sessions ?? false,
      sessionId: session.id,
    });
    return fapiUser(ctx, updated);
  }),
  handle(contract.removePassword, async (ctx, { body }) =>
    fapiUser(ctx, await users.removeOwnPassword(ctx, (await verifiedMe(ctx)).user, body.current_password)),
  ),
  handle(contract.updateMyProfileImage, async (ctx, { file }) => {
    const user = await users.setProfileImage(ctx, await meOrActor(ctx), file.bytes);
    return {
      object: "image" as const,
      id: user.imageId ?? "",
      name: `${user.imageId}.webp`,
      public_url: imageUrl(ctx, user),
    };
  }),
  handle(contract.deleteMyProfileImage, async (ctx) => {
    const user = await meOrActor(ctx);
    await users.removeProfileImage(ctx, user);
    return deletedView("image", user.imageId ?? "");
  }),
];

const sessionRoutes = [
  handle(contract.listMySessions, listSessions),
  handle(contract.listMyActiveSessions, listSessions),
  handle(contract.revokeMySession, async (ctx, { params }) => {
    const { user } = await verifiedMe(ctx);
    const sessions = await findLiveSessionsOfUser(ctx, user.id);
    const session = sessions.find(({ id }) => id === params.session_id);
    if (!session) throw notFound("session");
    const revoked = await withTransaction(ctx, async (tx) => {
      const ended = await endSession(tx, session.id, "revoked");
      await deactivateSession(tx, session.clientId);
      return ended;
    });
    if (session.clientId === ctx.browser.client?.id) ctx.browser.sessionsChanged = true;
    return sessionWithActivity(ctx, revoked, user);
  }),
];

export const meRoutes = [
  ...profileRoutes,
  ...sessionRoutes,
  ...identificationRoutes,
  ...passkeyRoutes,
  ...secondFactorRoutes,
];
