export { applyDocument } from "./apply.ts";
