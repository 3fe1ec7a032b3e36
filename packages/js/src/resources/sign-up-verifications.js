import { snakeToCamel } from "@latchkey/shared/case";
import { Verification } from "./verification.js";
const fields = ["email_address", "phone_number", "web3_wallet", "external_account"];
const nothingYet = { supported_strategies: [], next_action: "" };
/** One verification for each field, also for those that nothing is known of. */
export function readVerifications(host, json) {
    return Object.fromEntries(fields.map((field) => [snakeToCamel(field), new Verification(host, { ...nothingYet, ...json?.[field] })]));
}
