"use client";
import { useResources } from "../../context.tsx";

export type AddableFactor = "phone_code" | "totp" | "backup_code";

/** Which second factors the user may still add, and whether one may go. */
export function useSecondFactors(): { addable: AddableFactor[]; canRemove: boolean } {
  const { user, environment } = useResources();
  if (!user || !environment) return { addable: [], canRemove: false };
  const { attributes, signUp } = environment.userSettings;
  const offers = (name: "phone_number" | "authenticator_app" | "backup_code") =>
    attributes[name]?.enabled && attributes[name].used_for_second_factor;
  const numbers = user.phoneNumbers.filter(({ reservedForSecondFactor }) => reservedForSecondFactor).length;
  const addable: AddableFactor[] = [];
  if (offers("phone_number")) addable.push("phone_code");
  if (offers("authenticator_app") && !user.totpEnabled) addable.push("totp");
  if (offers("backup_code") && user.twoFactorEnabled && !user.backupCodeEnabled) addable.push("backup_code");
  const isLast = numbers + Number(user.totpEnabled) === 1;
  return { addable, canRemove: !(signUp.mfa?.required && isLast) };
}
