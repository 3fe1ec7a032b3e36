export { MultisessionAppSupport } from "@latchkey/react/internal";
