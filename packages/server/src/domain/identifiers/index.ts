export { maskEmailAddress, parseEmailAddress, requireEmailAddress } from "./email-address.ts";
export { countryOf, maskPhoneNumber, parsePhone, requirePhoneNumber, requireServedNumber } from "./phone-number.ts";
export { requireUsername } from "./username.ts";
