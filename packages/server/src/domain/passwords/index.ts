export { passwordFaults, requirePassword } from "./policy.ts";
