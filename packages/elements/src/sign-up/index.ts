export { Captcha } from "../flow/captcha.tsx";
export { SignUpAction as Action } from "./action.tsx";
export { SignUpRoot as Root, SignUpRoot as SignUp } from "./root.tsx";
export { SignUpStep as Step, SignUpStrategy as Strategy } from "./step.tsx";
