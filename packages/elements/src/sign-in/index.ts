export { Captcha } from "../flow/captcha.tsx";
export { SignInAction as Action } from "./action.tsx";
export { SignInPasskey as Passkey } from "./passkey.tsx";
export { SignInSafeIdentifier as SafeIdentifier, SignInSalutation as Salutation } from "./person.tsx";
export { SignInRoot as Root, SignInRoot as SignIn } from "./root.tsx";
export { SignInSessionList as SessionList, SignInSessionListItem as SessionListItem } from "./session-list.tsx";
export { SignInStep as Step } from "./step.tsx";
export { SignInStrategy as Strategy, SignInSupportedStrategy as SupportedStrategy } from "./strategy.tsx";
export { SignInFirstFactor as FirstFactor, SignInSecondFactor as SecondFactor } from "./verifications.tsx";
