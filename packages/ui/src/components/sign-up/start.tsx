"use client";
import { useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useClerkUI, useResources } from "../../context.tsx";
import { useForm, type Form as FormState } from "../../hooks/use-form.ts";
import { useWayOut, type WayOut } from "../../hooks/use-way-out.ts";
import { useNamed } from "../../localization/index.ts";
import { Card, LoadingCard } from "../../primitives/card.tsx";
import { Captcha } from "../../primitives/captcha.tsx";
import { Divider } from "../../primitives/divider.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { SocialButtons } from "../../primitives/social-buttons.tsx";
import { socialProviders } from "../../social-providers.ts";
import { FieldList } from "./field-list.tsx";
import { useSignUpFlow } from "./flow.tsx";
import {
  offersEitherContact,
  signUpFields,
  signUpParams,
  type ContactKind,
  type SignUpFieldName,
  type SignUpFields,
} from "./sign-up-fields.ts";
import { emptyValues, SignInLink, valuesOf } from "./start-parts.tsx";
import { useInvitation, useSignUpSocialError } from "./start-arrivals.ts";

/** The first screen: social accounts, or what an account needs. */
export function SignUpStart() {
  const { client } = useResources();
  const { environment, flow, isCombined, props, signUp, notice, authenticateWith } = useSignUpFlow();
  const { cx, options } = useAppearance();
  const isByPhone = Boolean(props.initialValues?.phoneNumber);
  const [contact, setContact] = useState<ContactKind>(isByPhone ? "phoneNumber" : "emailAddress");
  const form = useForm<SignUpFieldName>({ ...emptyValues, ...props.initialValues, ...valuesOf(signUp) });
  const wayOut = useWayOut(form);
  const invitation = useInvitation((email) => form.set("emailAddress", email));
  const socialError = useSignUpSocialError();
  const suffix = isCombined ? "Combined" : "";
  const title = useNamed(`signUp.start.title${suffix}`, "signIn.start.actionLink");
  if (invitation.isLoading) return <LoadingCard flow={flow} />;

  const fields = signUpFields(environment, { showOptionalFields: options.showOptionalFields, contact });
  const social = socialProviders(environment, { forSignIn: true });
  const hasAccepted = Boolean(fields.legalAccepted) && form.values.legalAccepted === "true";
  const hasForm = Object.keys(fields).some((name) => name !== "legalAccepted");
  const buttons = (
    <SocialButtons
      providers={social}
      lastUsed={client?.lastAuthenticationStrategy}
      disabled={form.busy || !form.ready}
      onChoose={(strategy) => wayOut.take(() => authenticateWith(strategy, hasAccepted || undefined))}
    />
  );
  const divider = social.length > 0 && hasForm && <Divider />;
  const isOnTop = options.socialButtonsPlacement === "top";
  return (
    <Card
      flow={flow}
      part="start"
      title={title}
      subtitle={`signUp.start.subtitle${suffix}`}
      alert={wayOut.alert ?? notice ?? invitation.error ?? socialError}
      footer={<SignInLink text="signUp.start.actionText" link="signUp.start.actionLink" />}
    >
      <div className={cx("main")}>
        {isOnTop && buttons}
        {isOnTop && divider}
        {hasForm && (
          <StartForm
            form={form}
            wayOut={wayOut}
            fields={fields}
            isInvited={invitation.isAccepted}
            onContact={setContact}
          />
        )}
        {!isOnTop && divider}
        {!isOnTop && buttons}
      </div>
    </Card>
  );
}

interface StartFormProps {
  form: FormState<SignUpFieldName>;
  /** The way to a social provider. */
  wayOut: WayOut;
  fields: SignUpFields;
  /** The attempt exists already and holds the invited address. */
  isInvited: boolean;
  onContact: (kind: ContactKind) => void;
}

function StartForm({ form, wayOut, fields, isInvited, onContact }: StartFormProps) {
  const { clerk } = useClerkUI();
  const { environment, props, advance } = useSignUpFlow();
  const submit = () => {
    wayOut.leave();
    return form.run(async () => {
      if (!clerk.client) return;
      const metadata = props.unsafeMetadata && { unsafeMetadata: props.unsafeMetadata };
      const params = { ...signUpParams(fields, form.values), ...metadata };
      const { signUp } = clerk.client;
      await advance(await (isInvited ? signUp.update(params) : signUp.create(params)));
    });
  };
  const canChange = offersEitherContact(environment) && !isInvited;
  return (
    <Form form={form} onSubmit={submit}>
      <FieldList fields={fields} isEmailFixed={isInvited} onContact={canChange ? onContact : undefined} />
      <Captcha />
      <SubmitButton disabled={wayOut.isTaken} />
    </Form>
  );
}
