import { randomInt } from "node:crypto";

/** The code of test identifiers in test mode. */
export const TEST_CODE = "424242";

/** Six random digits. */
export const newCode = (): string => randomInt(0, 1_000_000).toString().padStart(6, "0");

/** Whether the address is one that never receives mail: its local part carries the subaddress `+clerk_test`. */
export const isTestEmailAddress = (address: string): boolean => /\+clerk_test(\+[^@]*)?@/i.test(address);

/** Whether the number is one of the fictional US numbers +1 XXX 555 0100 to 0199. */
export const isTestPhoneNumber = (number: string): boolean => /^\+1\d{3}55501\d{2}$/.test(number);
