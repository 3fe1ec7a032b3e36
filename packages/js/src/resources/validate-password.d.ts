import type { ComplexityErrors, PasswordSettingsData, ValidatePasswordCallbacks } from "@latchkey/shared/types";
import type { Host } from "../core/host.ts";
/** The rules that a password breaks; without any it fits. */
export declare function complexityErrors(password: string, settings: PasswordSettingsData): ComplexityErrors;
/** Checks a password against the instance's rules and reports through the callbacks. */
export declare function validatePassword(host: Host, password: string, callbacks?: ValidatePasswordCallbacks): void;
