import { snakeToCamel } from "@latchkey/shared/case";
import type { SignUpVerificationsResource } from "@latchkey/shared/types";

import type { Host } from "../core/host.ts";
import { Verification } from "./verification.ts";

const fields = ["email_address", "phone_number", "web3_wallet", "external_account"] as const;
const nothingYet = { supported_strategies: [], next_action: "" };

/** One verification for each field, also for those that nothing is known of. */
export function readVerifications(host: Host, json: Record<string, object | null> | null): SignUpVerificationsResource {
  return Object.fromEntries(
    fields.map((field) => [snakeToCamel(field), new Verification(host, { ...nothingYet, ...json?.[field] })]),
  ) as unknown as SignUpVerificationsResource;
}
