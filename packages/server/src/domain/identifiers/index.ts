export { maskEmailAddress, parseEmailAddress, requireEmailAddress } from "./email-address.ts";
export { maskPhoneNumber, parsePhone, requirePhoneNumber } from "./phone-number.ts";
export { requireUsername } from "./username.ts";
