/* What sign-in and sign-up are made of beneath the screens, for components that bring screens of their own. */
export type { Factor, UIEnvironment } from "./clerk.ts";
export {
  chooseFirstFactor,
  chooseSecondFactor,
  factorParams,
  isPending,
  isResetFactor,
  isSameFactor,
  otherFactors,
} from "./components/challenge/choose-factor.ts";
export { useClerkUI, useResources } from "./context.tsx";
export { camel, errorsOf } from "./hooks/read-errors.ts";
export { useCountdown } from "./hooks/use-countdown.ts";
export { useMounted } from "./hooks/use-mounted.ts";
export { useOnce } from "./hooks/use-once.ts";
export { passwordComplexity } from "./localization/en-us/password-complexity.ts";
export { LocalizationProvider, useLocalizations, type Localizations } from "./localization/context.tsx";
export { brokenRules, complexitySentence, ruleOf } from "./localization/password-complexity.ts";
export { pageUrl, redirectAfter, RouterProvider, useRouter, type Router } from "./router/index.ts";
export { removeParams, subscribeToLocation } from "./router/location.ts";
