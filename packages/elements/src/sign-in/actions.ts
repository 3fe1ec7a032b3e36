import type { Clerk, SignInCreateParams, SignInResource } from "@latchkey/shared/types";
import { errorsOf, factorParams, pageUrl, redirectAfter, type Router } from "@latchkey/ui/flow";
import type { FormValues } from "../flow/flow-context.ts";
import { checkConfirmation } from "../flow/confirmation.ts";
import { withoutFields } from "../flow/flow-errors.ts";
import { callbackUrl } from "../flow/urls.ts";
import { outcomeOf, type SignInStep, type SignInView } from "./machine.ts";

const mustReset = ["form_password_pwned", "form_password_compromised", "form_password_untrusted"];
const isSignedIn = ["identifier_already_signed_in", "session_exists"];

export interface SignInActions {
  /** Goes where the attempt leads: to its next step, on as a sign-up, or out with a session. */
  advance(signIn: SignInResource): Promise<void>;
  activate(session: string | null | undefined): Promise<void>;
  connect(strategy: string): Promise<void>;
  submit(view: SignInView, values: FormValues): Promise<void>;
  /** Sends the code of a factor. */
  prepare(view: SignInView): Promise<void>;
  takePasskey(flow: "discoverable" | "autofill"): Promise<void>;
}

/** The step that an error leads to, as the present one can do nothing about it. */
function elsewhereFor(code: string, { step }: SignInView): SignInStep | undefined {
  if (mustReset.includes(code) && step !== "reset-password") return "forgot-password";
  return code === "user_locked" && step !== "start" ? "start" : undefined;
}

interface Needs {
  clerk: Clerk;
  router: Router;
  goTo(step: SignInStep): void;
  setLeaving(isLeaving: boolean): void;
  /** The form's own complaints. */
  t(key: string): string;
}

export function signInActions(needs: Needs): SignInActions {
  const { clerk, router, goTo } = needs;
  const attempt = (): SignInResource => {
    if (!clerk.client) throw new Error("Signing in needs the browser SDK to have loaded.");
    return clerk.client.signIn;
  };
  const urlAfter = (flow: "signIn" | "signUp") =>
    redirectAfter(flow, { clerk, props: {}, query: router.query, modal: router.mode === "virtual" });
  const leaveWith = async (session: string | null | undefined, redirectUrl: string) => {
    needs.setLeaving(true);
    try {
      await clerk.setActive({ session: session ?? null, redirectUrl });
    } catch (error) {
      needs.setLeaving(false);
      throw error;
    }
  };
  const activate: SignInActions["activate"] = (session) => leaveWith(session, urlAfter("signIn"));

  const transfer = async () => {
    const signUp = await clerk.client?.signUp.create({ transfer: true });
    if (signUp?.status === "complete") return leaveWith(signUp.createdSessionId, urlAfter("signUp"));
    const unproven = signUp?.unverifiedFields[0];
    const step = unproven ? `verify-${unproven.replaceAll("_", "-")}` : "continue";
    // Behind a hash, which every kind of sign-up page understands.
    await clerk.navigate(`${pageUrl(clerk, "signUp") ?? "/sign-up"}#/${step}`);
  };
  const authenticateWith = async (strategy: string, identifier?: string) =>
    attempt().authenticateWithRedirect({
      strategy: strategy as "oauth_google",
      redirectUrl: callbackUrl(clerk, router),
      redirectUrlComplete: urlAfter("signIn"),
      ...(identifier && { identifier, continueSignIn: true }),
    });

  const advance: SignInActions["advance"] = async (signIn) => {
    const outcome = outcomeOf(signIn);
    if (outcome.type === "activate") return activate(outcome.session);
    if (outcome.type === "transfer") return transfer();
    if (outcome.type === "enterprise") return authenticateWith("enterprise_sso", outcome.identifier);
    goTo(outcome.step);
  };

  const start = async (values: FormValues) => {
    const identifier = values.identifier ?? values.emailAddress ?? values.phoneNumber ?? values.username ?? "";
    const create = async (params: SignInCreateParams) => advance(await attempt().create(params));
    if (!values.password) return create({ identifier });
    try {
      await create({ identifier, password: values.password, strategy: "password" });
    } catch (error) {
      const code = errorsOf(error)[0]?.code ?? "";
      // An account without a password has other ways in.
      if (code === "strategy_for_user_invalid") return create({ identifier });
      if (mustReset.includes(code)) await attempt().create({ identifier });
      throw error;
    }
  };

  const resetPassword = async (values: FormValues) => {
    const password = values.password ?? values.newPassword ?? "";
    checkConfirmation(values, needs.t);
    const signOutOfOtherSessions = ["on", "true"].includes(values.signOutOfOtherSessions ?? "");
    await advance(await attempt().resetPassword({ password, signOutOfOtherSessions }));
  };

  const prove = async ({ factor, level }: SignInView, values: FormValues) => {
    if (!factor) return;
    const { strategy } = factor;
    if (strategy === "passkey") return takePasskey("discoverable");
    if (/^(oauth_|web3_|enterprise_sso|saml)/.test(strategy)) {
      return authenticateWith(strategy, attempt().identifier ?? undefined);
    }
    const proof =
      strategy === "password"
        ? { strategy, password: values.password ?? "" }
        : { strategy, code: values.code ?? values.backup_code ?? "" };
    const signIn = attempt();
    const answer =
      level === "second"
        ? signIn.attemptSecondFactor(proof as Parameters<SignInResource["attemptSecondFactor"]>[0])
        : signIn.attemptFirstFactor(proof as Parameters<SignInResource["attemptFirstFactor"]>[0]);
    await advance(await answer);
  };

  const takePasskey: SignInActions["takePasskey"] = async (flow) =>
    advance(await attempt().authenticateWithPasskey({ flow }));

  const submit: SignInActions["submit"] = async (view, values) => {
    try {
      if (view.step === "reset-password") await resetPassword(values);
      else if (view.step === "verifications") await prove(view, values);
      else await start(values);
    } catch (error) {
      const [first] = errorsOf(error);
      if (first && isSignedIn.includes(first.code)) {
        return activate(first.meta?.sessionId ?? clerk.client?.lastActiveSessionId);
      }
      // Older servers say with an error what newer ones say with the state of the attempt.
      if (first?.code === "sign_up_if_missing_transfer") return transfer();
      const elsewhere = first && elsewhereFor(first.code, view);
      if (!elsewhere) throw error;
      goTo(elsewhere);
      throw withoutFields(error);
    }
  };

  const prepare: SignInActions["prepare"] = async ({ factor, level }) => {
    if (!factor) return;
    const signIn = attempt();
    const params = factorParams(factor);
    if (level === "second") {
      await signIn.prepareSecondFactor(params as Parameters<SignInResource["prepareSecondFactor"]>[0]);
    } else await signIn.prepareFirstFactor(params as Parameters<SignInResource["prepareFirstFactor"]>[0]);
  };
  return { advance, activate, connect: authenticateWith, submit, prepare, takePasskey };
}
