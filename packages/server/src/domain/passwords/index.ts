export { isBreached, passwordFaults, requirePassword, type PasswordCheck } from "./policy.ts";
