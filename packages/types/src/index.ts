export type * from "@latchkey/shared/types";
