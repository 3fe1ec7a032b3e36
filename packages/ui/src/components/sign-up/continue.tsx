"use client";
import { useEffect, useState } from "react";
import { useAppearance } from "../../appearance/index.ts";
import { useForm } from "../../hooks/use-form.ts";
import { Captcha } from "../../primitives/captcha.tsx";
import { Card, LoadingCard } from "../../primitives/card.tsx";
import { Form, SubmitButton } from "../../primitives/form.tsx";
import { useRouter } from "../../router/index.ts";
import { FieldList } from "./field-list.tsx";
import { useSignUpFlow } from "./flow.tsx";
import { missingFields, signUpParams, type ContactKind, type SignUpFieldName } from "./sign-up-fields.ts";
import { emptyValues, SignInLink } from "./start-parts.tsx";

/** What an attempt under way still lacks, for instance after coming back from a social provider. */
export function Continue() {
  const { signUp, flow, advance } = useSignUpFlow();
  const { navigate } = useRouter();
  const { cx } = useAppearance();
  const [contact, setContact] = useState<ContactKind>("emailAddress");
  const form = useForm<SignUpFieldName>(emptyValues);
  const isHere = signUp.status === "missing_requirements";
  useEffect(() => {
    if (!isHere) navigate("", { replace: true });
  }, []);
  if (!isHere) return <LoadingCard flow={flow} />;

  const fields = missingFields(signUp, contact);
  const names = Object.keys(fields);
  const isOnlyLegal = names.length === 1 && names[0] === "legalAccepted";
  const texts = isOnlyLegal ? "signUp.legalConsent.continue" : "signUp.continue";
  const submit = () =>
    form.run(async () => {
      await advance(await signUp.update(signUpParams(fields, form.values)));
    });
  return (
    <Card
      flow={flow}
      part="start"
      title={`${texts}.title`}
      subtitle={`${texts}.subtitle`}
      alert={form.alert}
      footer={<SignInLink text="signUp.continue.actionText" link="signUp.continue.actionLink" />}
    >
      <div className={cx("main")}>
        <Form form={form} onSubmit={submit}>
          <FieldList
            fields={fields}
            onContact={signUp.missingFields.includes("email_address_or_phone_number") ? setContact : undefined}
          />
          <Captcha />
          <SubmitButton />
        </Form>
      </div>
    </Card>
  );
}
