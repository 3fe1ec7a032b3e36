export { strategiesOf } from "./factors.ts";
export { requireReverified } from "./require-reverified.ts";
export type { Reverification, ReverificationLevel } from "./reverification.ts";
export { attemptReverification, prepareReverification, startReverification } from "./reverify.ts";
