import type { InstanceContext } from "../../context.ts";
import { parseEmailAddress, parsePhone } from "../identifiers/index.ts";
import {
  selectClaimed,
  selectIdentification,
  selectUser,
  selectUserByClaim,
  selectUserByUsername,
  selectUsers,
} from "./store.ts";
import { identifies, isVerified, type Identification, type User } from "./user.ts";

export interface FoundUser {
  user: User;
  /** The address or number by which the user was found; absent for a username. */
  identification?: Identification;
}

/** The user whom a typed identifier names, by the kinds of identifier that the instance signs in with. */
export async function findUserByIdentifier(ctx: InstanceContext, identifier: string): Promise<FoundUser | undefined> {
  const { email_address: email, phone_number: phone, username } = ctx.instance.settings.identifiers;
  const address = email.enabled && email.sign_in ? parseEmailAddress(identifier) : undefined;
  const number = !address && phone.enabled && phone.sign_in ? parsePhone(identifier) : undefined;
  if (address || number) {
    const type = address ? "email_address" : "phone_number";
    const value = (address ?? number) as string;
    const user = await selectUserByClaim(ctx.db, ctx.instance.id, type, value);
    const identification = [...(user?.emailAddresses ?? []), ...(user?.phoneNumbers ?? [])].find(
      (owned) => owned.type === type && owned.value === value,
    );
    if (user && identification) return { user, identification };
  }
  if (address || !username.enabled || !username.sign_in) return undefined;
  const user = await selectUserByUsername(ctx.db, ctx.instance.id, identifier.trim());
  return user && { user };
}

export const findUser = (ctx: InstanceContext, id: string): Promise<User | undefined> =>
  selectUser(ctx.db, ctx.instance.id, id);
export const findUsersById = (ctx: InstanceContext, ids: readonly string[]): Promise<User[]> =>
  selectUsers(ctx.db, ctx.instance.id, ids);

/** The verified or reserved claim to an address or number, if there is one. */
export const findClaim = (
  ctx: InstanceContext,
  type: Identification["type"],
  value: string,
): Promise<Identification | undefined> => selectClaimed(ctx.db, ctx.instance.id, type, value);

/**
 * The claim that stands against somebody who proves the address or number; one whose holder never proved it, and has
 * proven something else, gives way.
 */
export async function findStandingClaim(
  ctx: InstanceContext,
  type: Identification["type"],
  value: string,
): Promise<Identification | undefined> {
  const claim = await findClaim(ctx, type, value);
  const holder = claim && !isVerified(claim) ? await findUser(ctx, claim.userId) : undefined;
  return claim && holder && !identifies(holder, claim) ? undefined : claim;
}

/** Whether somebody has verified or reserved the address or number. */
export async function isClaimed(ctx: InstanceContext, type: Identification["type"], value: string): Promise<boolean> {
  return (await findClaim(ctx, type, value)) !== undefined;
}

export async function isUsernameTaken(ctx: InstanceContext, username: string): Promise<boolean> {
  return (await selectUserByUsername(ctx.db, ctx.instance.id, username)) !== undefined;
}

export const findIdentification = (ctx: InstanceContext, id: string): Promise<Identification | undefined> =>
  selectIdentification(ctx.db, ctx.instance.id, id);
