import * as contract from "@latchkey/contract/fapi";
import { requireEmailAddress, requirePhoneNumber } from "../../domain/identifiers/index.ts";
import { requireWelcome } from "../../domain/restrictions/index.ts";
import * as users from "../../domain/users/index.ts";
import { domainError } from "../../lib/errors.ts";
import { deletedView, emailAddressView, phoneNumberView } from "../../views/identifications.ts";
import { handle, type FapiContext } from "../route.ts";
import { me, verifiedMe } from "./me-context.ts";

async function own(ctx: FapiContext, type: users.IdentificationType, id: string) {
  const user = await me(ctx);
  return { user, identification: await users.requireIdentification(ctx, type, id, user.id) };
}

async function add(
  ctx: FapiContext,
  input: Pick<users.NewIdentification, "type" | "value" | "reservedForSecondFactor">,
): Promise<users.Identification> {
  const { user } = await verifiedMe(ctx);
  await requireWelcome(ctx, input);
  return users.createIdentification(ctx, { ...input, userId: user.id, status: "unverified", strategy: null });
}

async function remove(ctx: FapiContext, type: users.IdentificationType, id: string) {
  await verifiedMe(ctx);
  const { identification } = await own(ctx, type, id);
  await users.deleteIdentification(ctx, identification, true);
  return deletedView(type, id);
}

const emailAddressRoutes = [
  handle(contract.listMyEmailAddresses, async (ctx) => {
    const user = await me(ctx);
    return user.emailAddresses.map((address) => emailAddressView(address, user.externalAccounts));
  }),
  handle(contract.createMyEmailAddress, async (ctx, { body }) =>
    emailAddressView(await add(ctx, { type: "email_address", value: requireEmailAddress(body.email_address) })),
  ),
  handle(contract.getMyEmailAddress, async (ctx, { params }) =>
    emailAddressView((await own(ctx, "email_address", params.email_address_id)).identification),
  ),
  handle(contract.prepareMyEmailAddress, async (ctx, { params, body }) => {
    const { user, identification } = await own(ctx, "email_address", params.email_address_id);
    const choice = { strategy: body.strategy, redirectUrl: body.redirect_url, clientId: ctx.browser.client?.id };
    return emailAddressView(await users.prepareOwnIdentification(ctx, user, identification, choice));
  }),
  handle(contract.attemptMyEmailAddress, async (ctx, { params, body }) => {
    const { user, identification } = await own(ctx, "email_address", params.email_address_id);
    return emailAddressView(await users.attemptOwnIdentification(ctx, user, identification, body.code));
  }),
  handle(contract.deleteMyEmailAddress, (ctx, { params }) => remove(ctx, "email_address", params.email_address_id)),
];

const phoneNumberRoutes = [
  handle(contract.listMyPhoneNumbers, async (ctx) =>
    (await me(ctx)).phoneNumbers.map((number) => phoneNumberView(number)),
  ),
  handle(contract.createMyPhoneNumber, async (ctx, { body }) => {
    if (!ctx.instance.settings.identifiers.phone_number.enabled)
      throw domainError("form_param_value_disabled", { param: "phone_number" });
    return phoneNumberView(
      await add(ctx, {
        type: "phone_number",
        value: requirePhoneNumber(body.phone_number),
        reservedForSecondFactor: body.reserved_for_second_factor ?? false,
      }),
    );
  }),
  handle(contract.getMyPhoneNumber, async (ctx, { params }) =>
    phoneNumberView((await own(ctx, "phone_number", params.phone_number_id)).identification),
  ),
  handle(contract.prepareMyPhoneNumber, async (ctx, { params, body }) => {
    const { user, identification } = await own(ctx, "phone_number", params.phone_number_id);
    return phoneNumberView(await users.prepareOwnIdentification(ctx, user, identification, body));
  }),
  handle(contract.attemptMyPhoneNumber, async (ctx, { params, body }) => {
    const { user, identification } = await own(ctx, "phone_number", params.phone_number_id);
    return phoneNumberView(await users.attemptOwnIdentification(ctx, user, identification, body.code));
  }),
  handle(contract.updateMyPhoneNumber, async (ctx, { params, body }) => {
    await verifiedMe(ctx);
    const { identification } = await own(ctx, "phone_number", params.phone_number_id);
    const update = {
      reservedForSecondFactor: body.reserved_for_second_factor,
      defaultSecondFactor: body.default_second_factor,
      isOwnChange: true,
    };
    const updated = await users.updateIdentification(ctx, identification, update);
    return phoneNumberView(updated.identification, updated.backupCodes);
  }),
  handle(contract.deleteMyPhoneNumber, (ctx, { params }) => remove(ctx, "phone_number", params.phone_number_id)),
];

export const identificationRoutes = [...emailAddressRoutes, ...phoneNumberRoutes];
