export { attemptsOf } from "./state/attempt-state.ts";
