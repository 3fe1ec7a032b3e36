export { returnFromProvider } from "./return-from-provider.ts";
