import { pageUrl } from "../urls/page-urls.js";
import { redirectAfter } from "../urls/redirect-url.js";
/**
 * Finishes a login that went through somebody else, from the state that the server left on the client. The order of the
 * questions is part of the protocol: a transfer, for one, is recognised before the step that it would otherwise look like.
 */
export async function handleRedirectCallback(core, params, navigate) {
    await core.started;
    const { client } = core;
    if (!client)
        return undefined;
    if (params.reloadResource)
        await client[params.reloadResource].reload();
    const go = async (to) => (navigate ?? core.clerk.navigate)(to);
    const callback = { core, client, params, go };
    return (await signInOutcome(callback)) ?? (await signUpOutcome(callback)) ?? (await lastOutcome(callback));
}
const done = async (result) => ({ done: await result });
async function signInOutcome(callback) {
    const { client, params, go } = callback;
    const { signIn, signUp } = client;
    const proof = signIn.firstFactorVerification;
    if (signIn.status === "complete")
        return done(activate(callback, "signIn", signIn.createdSessionId));
    if (isExistingAccount(signUp.verifications.externalAccount))
        return done(transferToSignIn(callback));
    if (proof.error?.code === "user_locked")
        return done(go(page(callback, "signIn")));
    if (signUp.verifications.externalAccount.error?.code === "user_locked")
        return done(go(page(callback, "signUp")));
    const step = signInStep(callback, signIn.status);
    const onlyEnterprise = signIn.supportedFirstFactors?.every(({ strategy }) => strategy === "enterprise_sso");
    if (signIn.status === "needs_first_factor" && !onlyEnterprise && step)
        return done(go(step));
    if (signIn.status === "needs_new_password" && step)
        return done(go(step));
    if (proof.status === "transferable") {
        return done(params.transferable === false ? go(page(callback, "signIn")) : transferToSignUp(callback));
    }
    return undefined;
}
async function signUpOutcome(callback) {
    const { client, go } = callback;
    const { signIn, signUp } = client;
    if (signUp.status === "complete")
        return done(activate(callback, "signUp", signUp.createdSessionId));
    if (signIn.status === "needs_second_factor" || signIn.status === "needs_client_trust") {
        return done(go(signInStep(callback, signIn.status)));
    }
    const external = signUp.verifications.externalAccount;
    for (const { error } of [signIn.firstFactorVerification, external]) {
        if (error?.code === "identifier_already_signed_in" && error.meta?.sessionId) {
            return done(activate(callback, "signIn", error.meta.sessionId));
        }
    }
    if (external.error && signUp.id)
        return done(go(page(callback, "signUp")));
    if (external.status === "verified" && signUp.status === "missing_requirements") {
        return done(go(signUpStep(callback)));
    }
    return undefined;
}
async function lastOutcome({ core, go, ...callback }) {
    if (core.session?.currentTask)
        return core.clerk.redirectToTasks();
    return go(page({ core, go, ...callback }, "signIn"));
}
function isExistingAccount({ status, error }) {
    return status === "transferable" && error?.code === "external_account_exists";
}
async function transferToSignIn(callback) {
    const { signIn } = callback.client;
    await signIn.create({ transfer: true });
    if (signIn.status === "complete")
        return activate(callback, "signIn", signIn.createdSessionId);
    return callback.go(signInStep(callback, signIn.status) ?? page(callback, "signIn"));
}
async function transferToSignUp(callback) {
    const { signUp } = callback.client;
    await signUp.create({ transfer: true, unsafeMetadata: callback.params.unsafeMetadata });
    if (signUp.status === "complete")
        return activate(callback, "signUp", signUp.createdSessionId);
    return callback.go(signUpStep(callback));
}
function activate({ core, params, go }, flow, session) {
    const target = redirectAfter(core, flow, params);
    return core.setActive({
        session,
        navigate: async ({ session: active, decorateUrl }) => active?.currentTask ? core.clerk.redirectToTasks({ redirectUrl: target }) : go(decorateUrl(target)),
    });
}
function page({ core, params }, flow) {
    return params[`${flow}Url`] || pageUrl(core, flow);
}
// The steps of the prebuilt pages; behind a hash, as the page may not be a catch-all route.
function signInStep(callback, status) {
    const { params } = callback;
    const step = (path) => `${page(callback, "signIn")}#/${path}`;
    if (status === "needs_first_factor")
        return params.firstFactorUrl || step("factor-one");
    if (status === "needs_second_factor")
        return params.secondFactorUrl || step("factor-two");
    if (status === "needs_client_trust")
        return params.secondFactorUrl || step("client-trust");
    if (status === "needs_new_password")
        return params.resetPasswordUrl || step("reset-password");
    return undefined;
}
function signUpStep(callback) {
    const { params, client } = callback;
    const { missingFields, unverifiedFields } = client.signUp;
    const step = (path) => `${page(callback, "signUp")}#/${path}`;
    if (missingFields.length > 0)
        return params.continueSignUpUrl || step("continue");
    if (unverifiedFields.includes("email_address"))
        return params.verifyEmailAddressUrl || step("verify-email-address");
    if (unverifiedFields.includes("phone_number"))
        return params.verifyPhoneNumberUrl || step("verify-phone-number");
    return params.continueSignUpUrl || step("continue");
}
