/*
 * What a visitor who is signed out does not need, in one module that loads later (`Core.loadLate`): beside the first
 * call of an attempt, or as soon as there is a session.
 */
export { signInElsewhere, signUpElsewhere } from "../resources/external-attempt.ts";
export { createOrganization, getOrganization } from "../resources/organization.ts";
export { signInWithPasskey } from "../resources/passkey-attempt.ts";
export { isSettled, poll } from "../resources/poll.ts";
export { takeSession } from "../resources/session.ts";
export { validatePassword } from "../resources/validate-password.ts";
export { joinWaitlist } from "../resources/waitlist.ts";
export { createDevBrowser } from "../session/dev-browser.ts";
export { createTokenCache } from "../session/token-cache.ts";
export { keepProving, settleRefusal, withChallenge } from "./challenges.ts";
export { clientFromToken } from "./client-from-token.ts";
export { handleEmailLinkVerification } from "./email-link.ts";
export { keepFresh } from "./keep-fresh.ts";
export { handleRedirectCallback } from "./redirect-callback.ts";
export { askAgain, leadBetweenDomains } from "./satellite.ts";
export { setActive } from "./set-active.ts";
export { signOut } from "./sign-out.ts";
export { onTabMessage } from "./tab-message.ts";
export { takeToken } from "./take-token.ts";
export { handleUnauthenticated } from "./unauthenticated.ts";
