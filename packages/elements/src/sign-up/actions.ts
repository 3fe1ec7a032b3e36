import type { Clerk, SignUpResource } from "@latchkey/shared/types";
import { redirectAfter, type Router } from "@latchkey/ui/flow";
import type { FormValues } from "../flow/flow-context.ts";
import { checkConfirmation } from "../flow/confirmation.ts";
import { callbackUrl } from "../flow/urls.ts";
import { signUpValues } from "./fields.ts";
import { outcomeOf, type SignUpStep, type SignUpView } from "./machine.ts";

export interface SignUpActions {
  /** Goes where the attempt leads: to its next step, or out with a session. */
  advance(signUp: SignUpResource): Promise<void>;
  connect(strategy: string, legalAccepted?: boolean): Promise<void>;
  submit(view: SignUpView, values: FormValues): Promise<void>;
  /** Sends the code of the contact that is to be proven. */
  prepare(view: SignUpView): Promise<void>;
}

interface Needs {
  clerk: Clerk;
  router: Router;
  goTo(step: SignUpStep): void;
  setLeaving(isLeaving: boolean): void;
  t(key: string): string;
}

export function signUpActions({ clerk, router, goTo, setLeaving, t }: Needs): SignUpActions {
  const attempt = (): SignUpResource => {
    if (!clerk.client) throw new Error("Signing up needs the browser SDK to have loaded.");
    return clerk.client.signUp;
  };
  const redirectUrl = () =>
    redirectAfter("signUp", { clerk, props: {}, query: router.query, modal: router.mode === "virtual" });

  const activate = async (session: string | null) => {
    setLeaving(true);
    try {
      await clerk.setActive({ session, redirectUrl: redirectUrl() });
    } catch (error) {
      setLeaving(false);
      throw error;
    }
  };
  const connect: SignUpActions["connect"] = (strategy, legalAccepted) => {
    const signUp = attempt();
    return signUp.authenticateWithRedirect({
      strategy: strategy as "oauth_google",
      redirectUrl: callbackUrl(clerk, router, "signUp"),
      redirectUrlComplete: redirectUrl(),
      continueSignUp: signUp.status === "missing_requirements",
      ...(legalAccepted && { legalAccepted }),
    });
  };
  const advance: SignUpActions["advance"] = async (signUp) => {
    const outcome = outcomeOf(signUp);
    if (outcome.type === "activate") return activate(outcome.session);
    if (outcome.type === "enterprise") return connect("enterprise_sso");
    goTo(outcome.step);
  };
  const submit: SignUpActions["submit"] = async ({ step, strategy }, values) => {
    const signUp = attempt();
    if (step === "verifications") {
      const code = values.code ?? "";
      if (strategy === "phone_code") return advance(await signUp.attemptPhoneNumberVerification({ code }));
      return advance(await signUp.attemptEmailAddressVerification({ code }));
    }
    checkConfirmation(values, t);
    const params = signUpValues(values);
    // An attempt that an invitation has begun goes on; what is typed at the first step begins another one otherwise.
    const goesOn = step === "continue" || hasTicket(signUp);
    await advance(await (goesOn ? signUp.update(params) : signUp.create(params)));
  };
  const prepare: SignUpActions["prepare"] = async ({ strategy }) => {
    if (strategy === "phone_code") await attempt().preparePhoneNumberVerification();
    else await attempt().prepareEmailAddressVerification({ strategy: "email_code" });
  };
  return { advance, connect, submit, prepare };
}

/** An invitation proves its address by itself. */
const hasTicket = ({ status, verifications }: SignUpResource): boolean =>
  status === "missing_requirements" && verifications.emailAddress.strategy === "ticket";
