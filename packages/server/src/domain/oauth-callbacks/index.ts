export { returnFromProvider } from "./return-from-provider.ts";
export { takeUpReturn } from "./return-to-app.ts";
