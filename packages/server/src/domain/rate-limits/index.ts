export { addressBucket, deleteOldCounters, takeFromAddress, type Limit } from "./take.ts";
