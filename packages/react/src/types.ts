export type { ProtectProps, ShowProps } from "./components/control.tsx";
export type * from "@latchkey/shared/types";
