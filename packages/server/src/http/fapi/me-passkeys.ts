import * as contract from "@latchkey/contract/fapi";
import {
  createPasskey,
  deletePasskey,
  renamePasskey,
  requirePasskey,
  verifyPasskey,
} from "../../domain/passkeys/index.ts";
import { codeVerification, findCodeVerification } from "../../domain/verifications/index.ts";
import { domainError } from "../../lib/errors.ts";
import { deletedView } from "../../views/identifications.ts";
import { passkeyView } from "../../views/passkey.ts";
import { handle } from "../route.ts";
import { me, verifiedMe } from "./me-context.ts";

export const passkeyRoutes = [
  handle(contract.createMyPasskey, async (ctx) => {
    const { user } = await verifiedMe(ctx);
    const { passkey, secret } = await createPasskey(ctx, user);
    return passkeyView(passkey, codeVerification("passkey", secret, ctx.clock.now()));
  }),
  handle(contract.getMyPasskey, async (ctx, { params }) => {
    const passkey = await requirePasskey(ctx, await me(ctx), params.passkey_id);
    const pending = await findCodeVerification(ctx, "passkey_registration", "passkey", passkey.secretId);
    return passkeyView(passkey, pending);
  }),
  handle(contract.attemptMyPasskey, async (ctx, { params, body }) => {
    const { user } = await verifiedMe(ctx);
    if (body.strategy !== "passkey") throw domainError("passkey_invalid_verification");
    const passkey = await requirePasskey(ctx, user, params.passkey_id);
    return passkeyView(await verifyPasskey(ctx, user, passkey, body.public_key_credential));
  }),
  handle(contract.updateMyPasskey, async (ctx, { params, body }) =>
    passkeyView(await renamePasskey(ctx, await me(ctx), params.passkey_id, body.name)),
  ),
  handle(contract.deleteMyPasskey, async (ctx, { params }) => {
    const { user } = await verifiedMe(ctx);
    await deletePasskey(ctx, user, params.passkey_id);
    return deletedView("passkey", params.passkey_id);
  }),
];
