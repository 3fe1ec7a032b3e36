export { issueChallenge } from "./issue-challenge.ts";
export { passChallenge, type CaptchaAction, type CaptchaAnswer } from "./pass-challenge.ts";
export { demandsHumans, isVouchedFor, requireHuman, silentSender, type Sender } from "./require-human.ts";
export { countAttempt, forgetAttempts } from "./suspicion.ts";
