import type { InstanceContext } from "../../context.ts";
import { countryOf } from "../identifiers/index.ts";
import { take } from "./take.ts";

const HOUR = 3_600;

/**
 * Counts one text message against the shares of its number, of the numbers that differ only in the last four digits,
 * and of its country: what someone who is paid for every message to a range of numbers would use up.
 *
 * @throws rate_limit_exceeded with the seconds to wait.
 */
export async function takeFromPhoneNumber(ctx: InstanceContext, number: string): Promise<void> {
  const { sms } = ctx.instance.settings;
  await take(ctx, number, { name: "sms:number", max: sms.max_per_number_per_hour, windowSeconds: HOUR });
  await take(ctx, number.slice(0, -4), { name: "sms:range", max: sms.max_per_range_per_hour, windowSeconds: HOUR });
  await take(ctx, countryOf(number) ?? "none", {
    name: "sms:country",
    max: sms.max_per_country_per_hour,
    windowSeconds: HOUR,
  });
}
