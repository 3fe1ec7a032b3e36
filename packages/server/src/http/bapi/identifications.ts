import * as contract from "@latchkey/contract/bapi";
import { requireEmailAddress, requirePhoneNumber } from "../../domain/identifiers/index.ts";
import * as users from "../../domain/users/index.ts";
import { domainError } from "../../lib/errors.ts";
import { deletedView, emailAddressView, phoneNumberView } from "../../views/identifications.ts";
import { handle } from "../route.ts";

const created = (
  userId: string,
  type: users.IdentificationType,
  value: string,
  verified: boolean | undefined,
): users.NewIdentification => ({
  userId,
  type,
  value,
  status: verified ? "verified" : "unverified",
  strategy: verified ? "admin" : null,
});

function replacement(
  userId: string,
  type: users.IdentificationType,
  value: string,
  status: string | undefined,
): users.NewIdentification {
  if (status !== undefined && status !== "verified" && status !== "reserved")
    throw domainError("form_param_value_invalid", { param: "identification_status" });
  return { userId, type, value, status: status ?? "verified", strategy: status === "reserved" ? null : "admin" };
}

export const identificationRoutes = [
  handle(contract.createEmailAddress, async (ctx, { body }) => {
    const input = created(body.user_id, "email_address", requireEmailAddress(body.email_address), body.verified);
    return emailAddressView(await users.createIdentification(ctx, input, { primary: body.primary }));
  }),
  handle(contract.getEmailAddress, async (ctx, { params }) =>
    emailAddressView(await users.requireIdentification(ctx, "email_address", params.email_address_id)),
  ),
  handle(contract.updateEmailAddress, async (ctx, { params, body }) => {
    const address = await users.requireIdentification(ctx, "email_address", params.email_address_id);
    const update = { verified: body.verified, primary: body.primary };
    return emailAddressView((await users.updateIdentification(ctx, address, update)).identification);
  }),
  handle(contract.deleteEmailAddress, async (ctx, { params }) => {
    const address = await users.requireIdentification(ctx, "email_address", params.email_address_id);
    await users.deleteIdentification(ctx, address, false);
    return deletedView("email_address", address.id);
  }),
  handle(contract.replaceUserEmailAddress, async (ctx, { params, body }) => {
    const input = replacement(
      params.user_id,
      "email_address",
      requireEmailAddress(body.email_address),
      body.identification_status,
    );
    return emailAddressView(await users.replaceIdentification(ctx, input));
  }),
  handle(contract.createPhoneNumber, async (ctx, { body }) => {
    const input = created(body.user_id, "phone_number", requirePhoneNumber(body.phone_number), body.verified);
    return phoneNumberView(
      await users.createIdentification(
        ctx,
        { ...input, reservedForSecondFactor: body.reserved_for_second_factor ?? false },
        { primary: body.primary },
      ),
    );
  }),
  handle(contract.getPhoneNumber, async (ctx, { params }) =>
    phoneNumberView(await users.requireIdentification(ctx, "phone_number", params.phone_number_id)),
  ),
  handle(contract.updatePhoneNumber, async (ctx, { params, body }) => {
    const number = await users.requireIdentification(ctx, "phone_number", params.phone_number_id);
    const update = {
      verified: body.verified,
      primary: body.primary,
      reservedForSecondFactor: body.reserved_for_second_factor,
    };
    return phoneNumberView((await users.updateIdentification(ctx, number, update)).identification);
  }),
  handle(contract.deletePhoneNumber, async (ctx, { params }) => {
    const number = await users.requireIdentification(ctx, "phone_number", params.phone_number_id);
    await users.deleteIdentification(ctx, number, false);
    return deletedView("phone_number", number.id);
  }),
  handle(contract.replaceUserPhoneNumber, async (ctx, { params, body }) => {
    const input = replacement(
      params.user_id,
      "phone_number",
      requirePhoneNumber(body.phone_number),
      body.identification_status,
    );
    return phoneNumberView(await users.replaceIdentification(ctx, input));
  }),
];
