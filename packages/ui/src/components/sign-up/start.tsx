"use client";
import { useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { useForm } from "../../hooks/use-form.ts";
import { Card, FooterAction, LoadingCard } from "../../primitives/card.tsx";
import { Divider } from "../../primitives/divider.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { SocialButtons } from "../../primitives/social-buttons.tsx";
import { useRouter } from "../../router/index.ts";
import { socialProviders } from "../../social-providers.ts";
import { FieldList } from "./field-list.tsx";
import { useSignUpFlow } from "./flow.tsx";
import {
  offersEitherContact,
  signUpFields,
  signUpParams,
  type ContactKind,
  type SignUpFieldName,
} from "./sign-up-fields.ts";
import { useInvitation, useSignUpSocialError } from "./start-arrivals.ts";

/** The first screen: social accounts, or what an account needs. */
export function SignUpStart() {
  const { clerk } = useClerkUI();
  const { client } = useResources();
  const { environment, flow, isCombined, props, notice, advance, authenticateWith } = useSignUpFlow();
  const { cx, options } = useAppearance();
  const [contact, setContact] = useState<ContactKind>(
    props.initialValues?.phoneNumber ? "phoneNumber" : "emailAddress",
  );
  const form = useForm<SignUpFieldName>({ ...emptyValues, ...props.initialValues });
  const invitation = useInvitation((email) => form.set("emailAddress", email));
  const socialError = useSignUpSocialError();
  const fields = signUpFields(environment, {
    showOptionalFields: options.showOptionalFields,
    contact,
  });
  if (invitation.isLoading) return <LoadingCard flow={flow} />;

  const submit = () =>
    form.run(async () => {
      if (!clerk.client) return;
      const params = {
        ...signUpParams(fields, form.values),
        ...(props.unsafeMetadata && { unsafeMetadata: props.unsafeMetadata }),
      };
      const { signUp } = clerk.client;
      await advance(await (invitation.isAccepted ? signUp.update(params) : signUp.create(params)));
    });
  const social = socialProviders(environment, { forSignIn: true });
  const legalAccepted = fields.legalAccepted ? form.values.legalAccepted === "true" : undefined;
  const hasForm = Object.keys(fields).some((name) => name !== "legalAccepted");
  const buttons = (
    <SocialButtons
      providers={social}
      lastUsed={client?.lastAuthenticationStrategy}
      disabled={form.busy || !form.ready}
      onChoose={(strategy) => form.run(() => authenticateWith(strategy, legalAccepted || undefined))}
    />
  );
  const divider = social.length > 0 && hasForm && <Divider />;
  const isOnTop = options.socialButtonsPlacement === "top";
  return (
    <Card
      flow={flow}
      part="start"
      title={isCombined ? "signUp.start.titleCombined" : "signUp.start.title"}
      subtitle={isCombined ? "signUp.start.subtitleCombined" : "signUp.start.subtitle"}
      alert={form.alert ?? notice ?? invitation.error ?? socialError}
      footer={<SignInLink text="signUp.start.actionText" link="signUp.start.actionLink" />}
    >
      <div className={cx("main")}>
        {isOnTop && buttons}
        {isOnTop && divider}
        {hasForm && (
          <Form form={form} onSubmit={submit}>
            <FieldList
              fields={fields}
              isEmailFixed={invitation.isAccepted}
              onContact={offersEitherContact(environment) && !invitation.isAccepted ? setContact : undefined}
            />
            <Captcha />
            <SubmitButton />
          </Form>
        )}
        {!isOnTop && divider}
        {!isOnTop && buttons}
      </div>
    </Card>
  );
}

export const emptyValues: Record<SignUpFieldName, string> = {
  firstName: "",
  lastName: "",
  username: "",
  emailAddress: "",
  phoneNumber: "",
  password: "",
  legalAccepted: "",
};

/** Place for the check against bots, which the browser SDK fills when the instance asks for one. */
export function Captcha() {
  const { captcha } = useAppearance();
  return (
    <div
      id="clerk-captcha"
      className="lk-captcha"
      data-cl-theme={captcha.theme}
      data-cl-size={captcha.size}
      data-cl-language={captcha.language}
    />
  );
}

export function SignInLink({ text, link }: { text: string; link: string }) {
  const { modals } = useClerkUI();
  const { isModal, isCombined, signInUrl } = useSignUpFlow();
  const { leave } = useRouter();
  if (isCombined) return <FooterAction id="signIn" text={text} link={link} onClick={() => leave?.("")} />;
  const target = isModal ? { onClick: () => modals.open("signIn", {}) } : { href: signInUrl() };
  return <FooterAction id="signIn" text={text} link={link} {...target} />;
}
