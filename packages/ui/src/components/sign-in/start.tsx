"use client";
import type { SignInCreateParams } from "@latchkey/shared/types";
import { useEffect, useState, type ReactNode } from "react";
import type { ClerkAPIError } from "../../clerk.ts";
import { useClerkUI, useGetContainer, useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { useWayOut } from "../../hooks/use-way-out.ts";
import { useLocalizations, useNamed } from "../../localization/index.ts";
import { useAppearance } from "../../appearance/index.ts";
import { Captcha } from "../../primitives/captcha.tsx";
import { Card, FooterAction, LoadingCard } from "../../primitives/card.tsx";
import { Divider } from "../../primitives/divider.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { SocialButtons } from "../../primitives/social-buttons.tsx";
import { useRouter } from "../../router/index.ts";
import { socialProviders } from "../../social-providers.ts";
import { useSignInFlow } from "./flow.tsx";
import { identifierKinds, IdentifierField, type IdentifierKind } from "./identifier-field.tsx";
import { InstantPassword } from "./instant-password.tsx";
import { useSocialError, useTicket } from "./start-arrivals.ts";

/** What to do about an error of the first request. */
const startOverWithIdentifier = [
  "form_password_incorrect",
  "strategy_for_user_invalid",
  "form_password_pwned",
  "form_password_compromised",
];
const hasNoAccount = ["form_identifier_not_found", "invitation_account_not_exists"];

/** The first screen: social buttons and the identifier. */
export function Start() {
  const flow = useSignInFlow();
  const { environment, isCombined, notice } = flow;
  const { options } = useAppearance();
  const { client } = useResources();
  const kinds = identifierKinds(environment.userSettings.attributes);
  const [chosen, setKind] = useState<IdentifierKind>();
  const kind = chosen && kinds.includes(chosen) ? chosen : kinds[0];
  const initial = initialIdentifier(flow.props, kind);
  const form = useForm({ identifier: initial, password: "" });
  // The kinds may be others once the settings are known.
  useEffect(() => {
    if (initial && !form.values.identifier) form.set("identifier", initial);
  }, [kind]);
  const wayOut = useWayOut(form);
  const enter = useSubmit(form, kind);
  const submit = () => {
    wayOut.leave();
    return enter();
  };
  const suffix = isCombined ? "Combined" : "";
  const title = useNamed(`signIn.start.title${suffix}`, "signUp.start.actionLink");
  const isTicketOpen = useTicket();
  const socialError = useSocialError();
  if (isTicketOpen) return <LoadingCard flow="signIn" />;

  const social = socialProviders(environment, { forSignIn: true });
  const buttons = (
    <SocialButtons
      providers={social}
      lastUsed={client?.lastAuthenticationStrategy}
      disabled={form.busy || !form.ready}
      onChoose={(strategy) => wayOut.take(() => flow.authenticateWith(strategy))}
    />
  );
  const { mode } = environment.userSettings.signUp;
  const isOnTop = options.socialButtonsPlacement === "top";
  return (
    <Card
      flow="signIn"
      part="start"
      title={title}
      subtitle={`signIn.start.subtitle${suffix}`}
      alert={wayOut.alert ?? notice ?? socialError}
      footer={!isCombined && mode !== "restricted" && <SignUpLink />}
    >
      <Main>
        {isOnTop && buttons}
        {isOnTop && social.length > 0 && kind && <Divider />}
        {kind && (
          <Form form={form} onSubmit={submit}>
            <IdentifierField kind={kind} kinds={kinds} onKind={setKind} />
            {environment.userSettings.attributes.password?.enabled && <InstantPassword />}
            <Captcha />
            <SubmitButton disabled={wayOut.isTaken} />
          </Form>
        )}
        {!isOnTop && social.length > 0 && kind && <Divider />}
        {!isOnTop && buttons}
        <PasskeyLink form={form} />
      </Main>
    </Card>
  );
}

function Main({ children }: { children: ReactNode }) {
  const { cx } = useAppearance();
  return <div className={cx("main")}>{children}</div>;
}

const authenticateWithPasskey = (signIn: ReturnType<typeof useSignInFlow>["signIn"]) => {
  if (!signIn.authenticateWithPasskey) throw new Error("This version of the browser SDK has no passkeys.");
  return signIn.authenticateWithPasskey({ flow: "discoverable" });
};

function initialIdentifier(props: ReturnType<typeof useSignInFlow>["props"], kind: IdentifierKind | undefined): string {
  const { emailAddress = "", username = "", phoneNumber = "" } = props.initialValues ?? {};
  return kind === "phone_number" ? phoneNumber : emailAddress || username;
}

type StartForm = ReturnType<typeof useForm<"identifier" | "password">>;

function useSubmit(form: StartForm, kind: IdentifierKind | undefined): () => Promise<boolean> {
  const { clerk } = useClerkUI();
  const { advance, activate, environment, isCombined, setSignUpValues, setNotice } = useSignInFlow();
  const router = useRouter();
  return () => {
    setNotice(undefined);
    const { identifier, password } = form.values;
    // Where the instance does not tell who has an account, the server must know that nobody is fine too.
    const isSecret = environment.userSettings.attackProtection?.enumeration_protection?.enabled ?? false;
    const signUpIfMissing = isCombined && isSecret && kind !== "username" ? { signUpIfMissing: true } : {};
    const create = async (params: SignInCreateParams) => {
      if (clerk.client) await advance(await clerk.client.signIn.create(params));
    };
    const recover = async (error: ClerkAPIError) => {
      if (error.code === "identifier_already_signed_in" || error.code === "session_exists") {
        await activate(error.meta?.sessionId ?? clerk.client?.lastActiveSessionId);
        return true;
      }
      if (password && startOverWithIdentifier.includes(error.code)) return form.run(() => create({ identifier }));
      if (isCombined && hasNoAccount.includes(error.code)) {
        setSignUpValues(signUpValuesOf(identifier, kind));
        router.navigate("create");
        return true;
      }
      return false;
    };
    return form.run(
      () => create(password ? { identifier, password, strategy: "password" } : { identifier, ...signUpIfMissing }),
      recover,
    );
  };
}

function signUpValuesOf(identifier: string, kind: IdentifierKind | undefined) {
  if (kind === "phone_number") return { phoneNumber: identifier };
  return identifier.includes("@") ? { emailAddress: identifier } : { username: identifier };
}

function SignUpLink() {
  const { environment, props, signUpUrl, isModal } = useSignInFlow();
  const { modals } = useClerkUI();
  const getContainer = useGetContainer();
  const { mode } = environment.userSettings.signUp;
  if (mode === "waitlist") {
    const href = props.waitlistUrl ?? environment.displayConfig.waitlistUrl ?? "/waitlist";
    return (
      <FooterAction
        id="waitlist"
        text="signIn.start.actionText__join_waitlist"
        link="signIn.start.actionLink__join_waitlist"
        href={href}
      />
    );
  }
  const target = isModal ? { onClick: () => modals.open("signUp", { getContainer }) } : { href: signUpUrl() };
  return <FooterAction id="signUp" text="signIn.start.actionText" link="signIn.start.actionLink" {...target} />;
}

function PasskeyLink({ form }: { form: StartForm }) {
  const { environment, signIn, advance } = useSignInFlow();
  const onClick = () => void form.run(async () => advance(await authenticateWithPasskey(signIn)));
  const { attributes, passkeySettings } = environment.userSettings;
  const [isSupported, setSupported] = useState(false);
  const { has } = useLocalizations();
  useEffect(() => setSupported(typeof PublicKeyCredential === "function"), []);
  const isOffered = attributes.passkey?.enabled && passkeySettings?.show_sign_in_button && isSupported;
  if (!isOffered || !has("signIn.start.actionLink__use_passkey")) return null;
  return <FooterAction id="usePasskey" link="signIn.start.actionLink__use_passkey" onClick={onClick} />;
}
