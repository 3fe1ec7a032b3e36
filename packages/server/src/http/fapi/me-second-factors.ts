import * as contract from "@latchkey/contract/fapi";
import { regenerateBackupCodes } from "../../domain/second-factors/index.ts";
import { createTotp, deleteTotp, verifyNewTotp } from "../../domain/totp/index.ts";
import { deletedView } from "../../views/identifications.ts";
import { backupCodeView, totpView } from "../../views/second-factors.ts";
import { handle } from "../route.ts";
import { verifiedMe } from "./me-context.ts";

export const secondFactorRoutes = [
  handle(contract.createMyTotp, async (ctx) => {
    const { totp, uri } = await createTotp(ctx, (await verifiedMe(ctx)).user);
    return totpView(totp, { uri });
  }),
  handle(contract.verifyMyTotp, async (ctx, { body }) => {
    const { totp, backupCodes } = await verifyNewTotp(ctx, (await verifiedMe(ctx)).user, body.code);
    return totpView(totp, { backupCodes });
  }),
  handle(contract.deleteMyTotp, async (ctx) =>
    deletedView("totp", await deleteTotp(ctx, (await verifiedMe(ctx)).user, true)),
  ),
  handle(contract.createMyBackupCodes, async (ctx) =>
    backupCodeView(await regenerateBackupCodes(ctx, (await verifiedMe(ctx)).user)),
  ),
];
