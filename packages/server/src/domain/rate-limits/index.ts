export {
  addressBucket,
  countFromAddress,
  deleteOldCounters,
  forgetAddress,
  takeFromAddress,
  type Limit,
} from "./take.ts";
export { takeFromPhoneNumber } from "./take-from-phone-number.ts";
