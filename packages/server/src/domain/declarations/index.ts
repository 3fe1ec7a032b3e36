export { applyDeclaration } from "./apply.ts";
